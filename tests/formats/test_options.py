"""How a file is to be written: the safe way unless somebody asks otherwise."""

from dataclasses import fields

from timeline_app.formats.options import OPTIONS, PAPERS, THEMES, Options


def test_nothing_private_leaves_unless_it_is_asked_for():
    plain = Options()
    assert (plain.paths, plain.notes, plain.hands, plain.sources) == (
        "relative",
        False,
        False,
        False,
    )


def test_every_value_is_asked_for_in_one_way():
    names = {field.name for field in fields(Options)}
    assert set(OPTIONS) == names - {"since", "until"}
    letters = [one.title[one.title.index("&") + 1].lower() for one in OPTIONS.values()]
    assert all(one.title.count("&") == 1 for one in OPTIONS.values())
    assert len(letters) == len(OPTIONS)
    for name, option in OPTIONS.items():
        default = getattr(Options(), name)
        assert not option.choices or default in (*option.choices, "")
        assert option.help
    assert OPTIONS["paper"].choices == PAPERS
    assert OPTIONS["theme"].choices == THEMES
