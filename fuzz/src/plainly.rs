//! The rules once more, written to be read and not to be fast.

/// `minify`, one byte at a time: the canonical body, or where it is wrong. Text that is none is the caller's to see.
///
/// # Errors
/// The offset of a backslash outside a string, or of the quote that opens a string without an end.
pub fn minified(body: &[u8], inside_strings_too: bool) -> Result<Vec<u8>, usize> {
    let (mut kept, mut opened, mut escaped) = (Vec::new(), None, false);
    for (offset, byte) in body.iter().enumerate() {
        let inside = opened.is_some();
        match byte {
            b'\\' if !inside => return Err(offset),
            b' ' | b'\t' | b'\n' | b'\r' if !inside || inside_strings_too => {}
            _ => kept.push(*byte),
        }
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' if inside => opened = None,
            b'"' => opened = Some(offset),
            _ => {}
        }
    }
    opened.map_or(Ok(kept), Err)
}

/// Where a byte order mark stands in front of a body.
pub fn mark(body: &[u8]) -> Option<usize> {
    let start = body.iter().take_while(|byte| b" \t\n\r".contains(byte)).count();
    body[start..].starts_with(b"\xef\xbb\xbf").then_some(start)
}

/// Where a body stops being UTF-8.
pub fn not_text(body: &[u8]) -> Option<usize> {
    std::str::from_utf8(body).err().map(|error| error.valid_up_to())
}

/// The endpoint URL of the standard, or, sorted and encoded, of BCA; none where the URL cannot be signed.
pub fn endpoint_url(url: &str, sorted_and_encoded: bool) -> Option<String> {
    if url.len() > 16 * 1024 || url.bytes().any(|byte| byte <= b' ' || byte == 0x7f || byte == b'#') {
        return None;
    }
    let relative = if url.starts_with('/') { url } else { without_origin(url)? };
    let (path, query) = match relative.find('?') {
        Some(at) => (&relative[..at], Some(&relative[at + 1..])),
        None => (relative, None),
    };
    let path = if path.is_empty() { "/" } else { path };
    if !sorted_and_encoded {
        // It is requested as it was given, its host included.
        return url.is_ascii().then(|| query.map_or(path.to_string(), |query| format!("{path}?{query}")));
    }
    let path: Option<Vec<String>> = path.split('/').map(encoded).collect();
    let mut signed = path?.join("/");
    if let Some(query) = query {
        let pieces: Option<Vec<(String, Option<String>)>> = query
            .split('&')
            .map(|piece| match piece.find('=') {
                Some(at) => Some((encoded(&piece[..at])?, Some(encoded(&piece[at + 1..])?))),
                None => Some((encoded(piece)?, None)),
            })
            .collect();
        let mut pieces = pieces?;
        pieces.sort();
        let pieces =
            pieces.into_iter().map(|(name, value)| value.map_or(name.clone(), |value| format!("{name}={value}")));
        signed = format!("{signed}?{}", pieces.collect::<Vec<_>>().join("&"));
    }
    Some(signed)
}

fn without_origin(url: &str) -> Option<&str> {
    let at = url.find("://")?;
    if !["http", "https"].contains(&url[..at].to_lowercase().as_str()) {
        return None;
    }
    let rest = &url[at + 3..];
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let host = &rest[..end][rest[..end].rfind('@').map_or(0, |at| at + 1)..];
    (!host.is_empty() && !host.starts_with(':')).then_some(&rest[end..])
}

/// Decoded once, and percent-encoded but for RFC 3986's unreserved characters.
fn encoded(part: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::new(), part.as_bytes());
    while let [first, behind @ ..] = rest {
        rest = behind;
        bytes.push(*first);
        if *first == b'%' {
            let digits = rest.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
            bytes.pop();
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = &rest[2..];
        }
    }
    let encode = |byte: &u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(*byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    Some(bytes.iter().map(encode).collect())
}

/// The milliseconds since 1970 of RFC 3339 text, by counting days; none where no calendar has it.
pub fn epoch_millis(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let number = |from: usize, digits: usize| {
        let part = bytes.get(from..from + digits)?;
        part.iter().try_fold(0, |value, digit| digit.is_ascii_digit().then(|| value * 10 + i64::from(digit - b'0')))
    };
    let is = |at: usize, wanted: u8| (bytes.get(at) == Some(&wanted)).then_some(());
    let (year, month, date) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
    let (hour, minute, second) = (number(11, 2)?, number(14, 2)?, number(17, 2)?);
    for (at, wanted) in [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')] {
        is(at, wanted)?;
    }
    let mut at = 19;
    let mut millis = 0;
    if is(at, b'.').is_some() {
        let digits = bytes[20..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let padded = format!("{}00", text.get(20..20 + digits).filter(|digits| !digits.is_empty())?);
        millis = padded[..3].parse().ok()?;
        at = 20 + digits;
    }
    let offset = match bytes.get(at..)? {
        b"Z" => 0,
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let (hours, minutes) = (number(at + 1, 2)?, number(at + 4, 2)?);
            (hours < 24 && minutes < 60).then_some(())?;
            (hours * 60 + minutes) * if *sign == b'-' { -1 } else { 1 }
        }
        _ => return None,
    };
    let leap = |year: i64| year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
    let days_in = |month: i64| match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let exists =
        (1..=12).contains(&month) && (1..=days_in(month)).contains(&date) && hour < 24 && minute < 60 && second < 60;
    exists.then_some(())?;
    let days_of_year = |year: i64| if leap(year) { 366 } else { 365 };
    let years: i64 = (year.min(1970)..year.max(1970)).map(days_of_year).sum();
    let days = if year < 1970 { -years } else { years } + (1..month).map(days_in).sum::<i64>() + date - 1;
    Some((((days * 24 + hour) * 60 + minute - offset) * 60 + second) * 1000 + millis)
}
