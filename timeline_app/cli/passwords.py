"""Passwords of locked files: never an argument, which other users of the machine could read."""

import sys


def password_from_stdin() -> str:
    """The first line of standard input, without its end."""
    return sys.stdin.readline().rstrip("\r\n")
