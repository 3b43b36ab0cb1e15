//! XML that a stranger may have written, read within bounds: the reader compares the attributes of an element with each other, and copies
//! the namespaces of an element into each below it that declares another.

use roxmltree::Document;

/// The most attributes of an element, and the most namespaces that are declared in a part. A spreadsheet program writes some thirty.
const MOST: usize = 250;

/// What is skipped as a whole: where it begins behind `<`, and where it ends.
const SKIPPED: [(&str, &str); 3] = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")];

/// # Errors
/// What is no XML, or is out of bounds.
pub(super) fn parsed(xml: &str) -> Result<Document<'_>, String> {
    check_tags(xml)?;
    Document::parse(xml).map_err(|error| error.to_string())
}

fn check_tags(xml: &str) -> Result<(), String> {
    let (mut rest, mut declared) = (xml, 0);
    while let Some((_, behind)) = rest.split_once('<') {
        if let Some((_, end)) = SKIPPED.iter().find(|(begin, _)| behind.starts_with(begin)) {
            rest = behind.split_once(end).map_or("", |(_, behind)| behind);
            continue;
        }
        let (mut quote, mut attributes) = (None, 0_usize);
        let end = behind.bytes().position(|byte| {
            match (quote, byte) {
                (Some(open), _) if open == byte => quote = None,
                (None, b'"' | b'\'') => quote = Some(byte),
                (None, b'=') => attributes += 1,
                (None, b'>') => return true,
                _ => {}
            }
            false
        });
        let (tag, behind) = behind.split_at_checked(end.unwrap_or(behind.len())).unwrap_or_default();
        declared += tag.matches("xmlns").count();
        if attributes > MOST || declared > MOST {
            return Err(format!("has more than {MOST} attributes of one element, or namespaces"));
        }
        rest = behind;
    }
    Ok(())
}
