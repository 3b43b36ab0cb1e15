"""As much DER as key intake needs: reading elements, writing integers and sequences."""

INTEGER, BIT_STRING, OCTET_STRING, NULL, OID, SEQUENCE = 0x02, 0x03, 0x04, 0x05, 0x06, 0x30
RSA_ENCRYPTION = bytes.fromhex("2a864886f70d010101")  # 1.2.840.113549.1.1.1, RFC 8017 appendix A.1


class BadDer(Exception):
    pass


def read(data):
    """The elements side by side in `data`, as [(tag, content), ...]."""
    elements, at = [], 0
    while at < len(data):
        if at + 2 > len(data):
            raise BadDer
        tag, length, at = data[at], data[at + 1], at + 2
        if length & 0x80:
            size = length & 0x7F
            length, at = int.from_bytes(data[at:at + size], "big"), at + size
        if at + length > len(data):
            raise BadDer
        elements.append((tag, data[at:at + length]))
        at += length
    return elements


def read_one_sequence(data):
    """The elements of a sequence that fills `data` to its last byte."""
    outer = read(data)
    if len(outer) != 1 or outer[0][0] != SEQUENCE:
        raise BadDer
    return read(outer[0][1])


def number(element):
    tag, content = element
    if tag != INTEGER:
        raise BadDer
    return int.from_bytes(content, "big", signed=True)


def write(tag, content):
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def integer(value):
    return write(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def sequence(*elements):
    return write(SEQUENCE, b"".join(elements))


RSA_ALGORITHM = sequence(write(OID, RSA_ENCRYPTION), write(NULL, b""))


def pkcs1_private(numbers):
    """RSAPrivateKey of RFC 8017: n, e, d, p, q, dP, dQ, qInv."""
    return sequence(*[integer(value) for value in (0, *numbers)])


def pkcs8(pkcs1):
    return sequence(integer(0), RSA_ALGORITHM, write(OCTET_STRING, pkcs1))


def pkcs1_public(modulus, exponent):
    return sequence(integer(modulus), integer(exponent))


def spki(pkcs1):
    return sequence(RSA_ALGORITHM, write(BIT_STRING, b"\0" + pkcs1))
