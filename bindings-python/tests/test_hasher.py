"""The digest of a body in pieces."""

import pytest
from conftest import BODY

import paraf


@pytest.mark.parametrize("size", [1, 7, 64, 10_000])
def test_pieces_make_the_digest_of_the_whole(size):
    body = b'{ "name": "\xc3\x89tienne  \xf0\x9f\x98\x80", "n": [1, 2]\n}' * 50
    hasher = paraf.BodyHasher("snap")
    for start in range(0, len(body), size):
        hasher.update(body[start : start + size])
    assert hasher.hexdigest() == paraf.body_digest(body)
    assert hasher.digest().hex() == hasher.hexdigest()


def test_a_digest_is_a_look_not_an_end():
    hasher = paraf.BodyHasher()
    hasher.update(BODY[:10])
    branch = hasher.copy()
    with pytest.raises(paraf.RequestError):
        hasher.hexdigest()  # inside a string
    hasher.update(bytearray(BODY[10:]))
    branch.update(memoryview(BODY)[10:])
    assert hasher.hexdigest() == branch.hexdigest() == paraf.body_digest(BODY)


def test_a_refused_piece_is_never_forgotten():
    hasher = paraf.BodyHasher()
    hasher.update(b'{"a":')
    for call in (lambda: hasher.update(b"\xff"), lambda: hasher.update(b"1}"), hasher.digest, lambda: hasher.copy().digest()):
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, raised.value.offset) == ("invalid-body", 5)


def test_a_profile_that_hashes_raw_bytes():
    raw = {"base": "snap", "name": "raw", "request": {"body": "raw"}}
    hasher = paraf.BodyHasher(raw)
    hasher.update(b"\xff \x00")
    assert hasher.hexdigest() == paraf.body_digest(b"\xff \x00", raw)
