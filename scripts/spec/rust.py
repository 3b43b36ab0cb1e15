"""How values are spelled in Rust."""

import json

HEAD = ("// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.\n"
        "#![cfg_attr(rustfmt, rustfmt_skip)]\n")


def text(value):
    return json.dumps(value, ensure_ascii=False)


def name(value):
    """`refresh-token` -> `RefreshToken`"""
    return "".join(part.capitalize() for part in value.split("-"))



def texts(values):
    return "&[%s]" % ", ".join(map(text, values))
