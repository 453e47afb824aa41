"""Runs a seccomp filter's instructions as the kernel would."""

import struct

ALLOWED = 0x7FFF0000


def verdict(program, audit, number, first=0):
    """0 if the call is allowed, else the error that it ends with."""
    data = struct.pack("=iIQQ", number, audit, 0, first)
    at = loaded = 0
    steps = [struct.unpack_from("=HBBI", program, place) for place in range(0, len(program), 8)]
    while True:
        code, if_so, if_not, value = steps[at]
        at += 1
        if code == 0x06:
            return 0 if value == ALLOWED else value & 0xFFFF
        if code == 0x20:
            (loaded,) = struct.unpack_from("=I", data, value)
            continue
        holds = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}[code]
        at += if_so if holds else if_not
