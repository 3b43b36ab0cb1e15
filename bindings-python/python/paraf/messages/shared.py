# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""What stands in every family."""

from __future__ import annotations

from enum import Enum
from typing import Any, Dict, TypedDict

Open = Dict[str, Any]
"""What no table describes: `additionalInfo`."""


class Money(TypedDict):
    """An amount and its currency. *Nominal dan mata uang.*"""

    value: str
    """Digits, a point and two decimals: `10000.00`. Never a number: a float loses cents."""
    currency: str
    """ISO 4217: `IDR`."""


class Bilingual(TypedDict, total=False):
    """One text in both languages. *Satu teks dalam dua bahasa.*"""

    english: str
    """In English. *Dalam bahasa Inggris.*"""
    indonesia: str
    """In Indonesian. *Dalam bahasa Indonesia.*"""


class Listed(str, Enum):
    """A value that a table lists. It equals its plain text, and is written as it. *Nilai yang tercantum dalam tabel.*"""

    def __str__(self) -> str:
        return str.__str__(self)
