"""The credential: from a file and from the environment, never from an argument."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from paraf._cli.files import read
from paraf._cli.refusal import Refusal

KEYS = (
    "client_key",
    "client_secret",
    "private_key",
    "public_key",
    "access_token",
    "partner_id",
    "channel_id",
    "api_key",
    "api_secret",
)
FILE_KEYS = ("private_key_file", "public_key_file")


class Credential:
    """Everything that is known of a credential: for each key the values that were given."""

    def __init__(self, file: str | None) -> None:
        """Reads the file of ``--credential``; what it leaves out is taken from the environment."""
        self._values: dict[str, list[str]] = {}
        if file is not None:
            self._add(_parsed(file), Path(file).parent)
        names = {key: "PARAF_" + key.upper() for key in KEYS + FILE_KEYS}
        self._add({key: os.environ[name] for key, name in names.items() if os.environ.get(name)}, Path())

    def one(self, key: str) -> str | None:
        """The first value of a key."""
        return next(iter(self.all(key)), None)

    def all(self, key: str) -> list[str]:
        """All values of a key."""
        return self._values.get(key, [])

    def _add(self, given: Mapping[str, object], folder: Path) -> None:
        for key in KEYS:
            values = _texts(key, given.get(key))
            values += [read(str(folder / file)) for file in _texts(key + "_file", given.get(key + "_file"))]
            if values:
                self._values.setdefault(key, values)


def _parsed(file: str) -> dict[str, object]:
    try:
        found = json.loads(read(file))
    except (ValueError, RecursionError):
        # Their texts may show a piece of the file.
        found = None
    if not isinstance(found, dict):
        raise Refusal(f"{file}: is not a JSON object")
    for key in found:
        if key not in KEYS + FILE_KEYS:
            raise Refusal(f"{file}: {json.dumps(key)} is not a key of a credential")
    return found


def _texts(key: str, given: object) -> list[str]:
    values = given if isinstance(given, list) else [] if given is None else [given]
    if not all(isinstance(value, str) for value in values):
        raise Refusal(f"{key}: is not a text or a list of texts")
    return list(values)
