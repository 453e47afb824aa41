"""The published tables are the table of formats: README, help, losses in words."""

from pathlib import Path

import pytest

from timeline_app import formats
from timeline_app.cli import main
from timeline_app.cli.command_line import parser
from timeline_app.formats import Carried, FormatKind, Loss
from timeline_app.formats.told import CARRIED, KINDS

README = Path(__file__).parents[2] / "README.md"


def test_the_readme_prints_the_table_of_formats():
    """To bring it up to date: ``timeline-app formats --loss``."""
    told = README.read_text(encoding="utf-8").split("<!-- formats -->\n")[1]
    assert told.split("\n<!-- /formats -->")[0] == formats.as_markdown(formats.OWN)


def test_every_kind_and_every_thing_carried_has_its_words():
    assert set(KINDS) == set(FormatKind)
    assert set(CARRIED) == set(Loss().what(Carried.WHOLE))
    assert len(set(CARRIED.values())) == len(CARRIED)


def test_all_formats_stand_under_their_kinds():
    found = [one for _, rows in formats.by_kind(formats.OWN) for one in rows]
    assert sorted(one.name for one in found) == sorted(one.name for one in formats.OWN)
    assert not [heading for heading, _ in formats.by_kind([])]


@pytest.mark.parametrize("one", formats.OWN, ids=lambda one: one.name)
def test_losses_are_sentences(one):
    told = formats.loss_in_words(one)
    assert told.endswith(".")
    for name in one.loss.what(Carried.LOST):
        assert CARRIED[name] in told
    assert ("brought in again" in told) is (one.read is not None)
    assert len(one.title) <= 40


def test_the_help_names_every_format(capsys):
    with pytest.raises(SystemExit):
        parser().parse_args(["export", "--help"])
    told = "".join(capsys.readouterr().out.split())
    assert all(one.name.replace(" ", "") in told for one in formats.OWN)


def test_the_command_prints_the_table(capsys):
    assert main(["formats", "--loss"]) == 0
    assert capsys.readouterr().out.rstrip("\n") == formats.as_markdown(formats.formats())
