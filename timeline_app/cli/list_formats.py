"""Prints the table of formats: what each is, what it heeds, what it carries and loses."""

import argparse
import sys

from timeline_app import formats
from timeline_app.cli.columns import json_text, plain, print_list
from timeline_app.formats import OPTIONS, Carried, Format


def run(chosen: argparse.Namespace) -> int:
    """The command."""
    found, (_others, faults) = formats.formats(), formats.plugged_in()
    for fault in faults:
        print(plain(fault), file=sys.stderr)
    if chosen.json:
        print('{"formats": [', end="")
        print_list(json_text(_as_json(one)) for one in found)
        print("]}")
        return 0
    if chosen.loss:
        print(formats.as_markdown(found))
        return 0
    for one in found:
        is_read = "in and out" if one.read else "out"
        print(f"{one.name:<16} {one.suffix:<10} {is_read:<11} {plain(one.title)}")
    return 0


def _as_json(one: Format) -> dict[str, object]:
    everywhere = {name for name, option in OPTIONS.items() if option.is_for_all}
    return {
        "name": one.name,
        "suffix": one.suffix,
        "title": one.title,
        "kind": one.kind.value,
        "out": True,
        "in": one.read is not None,
        "options": sorted(one.options | everywhere),
        "loss": {carried.value: one.loss.what(carried) for carried in Carried},
    }
