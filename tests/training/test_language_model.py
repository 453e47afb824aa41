"""The command that trains: its choices, and a run that is taken up where it was broken off."""

from pathlib import Path

import pytest
from needs import NEEDS_TRAIN

pytest.importorskip("torch", reason=NEEDS_TRAIN)

from timeline_app.training import language_model
from timeline_app.training.run import Schedule

GIVEN = ["--train", "t", "--eval", "e", "--base", "b/model.safetensors", "--out", "o"]


def test_what_is_not_chosen_is_that_of_the_schedule():
    chosen = language_model._parser().parse_args(GIVEN)
    plain = Schedule()
    assert (chosen.epochs, chosen.minutes, chosen.seed) == (
        plain.epochs,
        plain.minutes,
        plain.seed,
    )
    assert chosen.vocabulary is None
    assert (chosen.train, chosen.out) == (Path("t"), Path("o"))


@pytest.mark.parametrize("missing", ["--train", "--eval", "--base", "--out"])
def test_every_folder_must_be_told(missing, capsys):
    at = GIVEN.index(missing)
    with pytest.raises(SystemExit) as told:
        language_model.main(GIVEN[:at] + GIVEN[at + 2 :])
    assert told.value.code == 2
    assert missing in capsys.readouterr().err


class Told:
    """What was asked of a course."""

    def __init__(self):
        self.steps = []

    def resume(self, out):
        self.steps.append(("resume", out))

    def run(self, out):
        self.steps.append(("run", out))


@pytest.mark.parametrize("is_begun", [False, True])
def test_it_goes_on_where_the_folder_holds_a_checkpoint(tmp_path, monkeypatch, is_begun):
    told, asked = Told(), []

    def course(chosen, schedule):
        asked.append(schedule)
        return told

    monkeypatch.setattr(language_model, "_course", course)
    if is_begun:
        (tmp_path / language_model.CHECKPOINT).write_bytes(b"")
    given = [*GIVEN[:-1], str(tmp_path), "--epochs", "0.5", "--seed", "7", "--threads", "1"]
    assert language_model.main(given) == 0
    assert [name for name, _ in told.steps] == (["resume", "run"] if is_begun else ["run"])
    assert (asked[0].epochs, asked[0].seed) == (0.5, 7)
