"""The table of formats."""

import json

from timeline_app import formats
from timeline_app.formats import Carried


def test_every_format_has_a_line_with_what_it_is_for(command):
    code, out, err = command("formats")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert len(lines) == len(formats.formats())
    for line, one in zip(lines, formats.formats(), strict=True):
        assert line.startswith(f"{one.name} ")
        assert one.suffix in line
        assert one.title in line
        assert ("in and out" in line) == (one.read is not None)


def test_programs_read_the_same_as_json(command):
    code, out, _ = command("formats", "--json")
    told = json.loads(out)["formats"]
    assert code == 0
    for row, one in zip(told, formats.formats(), strict=True):
        assert (row["name"], row["suffix"], row["title"]) == (one.name, one.suffix, one.title)
        assert (row["kind"], row["out"], row["in"]) == (one.kind.value, True, one.read is not None)
        assert one.options <= set(row["options"])
        assert row["options"] == sorted(row["options"])
        assert row["loss"] == {carried.value: list(one.loss.what(carried)) for carried in Carried}
    assert any(row["in"] for row in told)
    assert not all(row["in"] for row in told)
