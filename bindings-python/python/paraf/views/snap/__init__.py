# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""The standard's own messages."""
