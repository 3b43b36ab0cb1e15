"""Refuses to pickle what may hold a secret. Python itself refuses from protocol 2 on only, and writes an empty shell before."""

import copyreg
from typing import NoReturn

from paraf import _paraf


def _refuse(value: object) -> NoReturn:
    raise TypeError(f"cannot pickle {type(value).__name__!r} object")


for _class in vars(_paraf).values():
    if isinstance(_class, type) and "__reduce__" not in vars(_class):
        copyreg.pickle(_class, _refuse)
