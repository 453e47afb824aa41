"""What was sorted once is kept for as long as nothing changes that it depends on."""

from merged import killing, visit

from timeline_app import merging
from timeline_app.merging import edition, shelf


def run(tellings, kept):
    going = merging.steps(tellings, shelf=kept)
    while True:
        try:
            next(going)
        except StopIteration as end:
            return end.value


def test_the_edition_is_the_same_in_every_call():
    assert edition() == shelf.edition()
    assert len(edition()) == 16
    assert int(edition(), 16) >= 0


def test_a_shelf_is_filled_and_then_used():
    tellings, kept = [visit(1), visit(2), killing(2, "kill", start=900)], {}
    first = run(tellings, kept)
    assert set(kept) == {1, 2}
    filled = dict(kept)
    assert run(tellings, kept) == first == merging.merge(tellings)
    assert kept == filled


def test_a_damaged_shelf_is_filled_anew():
    tellings, kept = [visit(1), visit(2)], {}
    first = run(tellings, kept)
    good = dict(kept)
    kept[1] = b"damaged"
    assert run(tellings, kept) == first
    assert kept == good
