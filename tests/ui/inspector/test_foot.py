"""The foot tells the last change and takes it back."""

from inspected import chosen_event

from timeline_app.model import (
    Review,
    edits,
)


def test_the_foot_tells_the_last_change_and_takes_it_back(shell, page):
    foot = shell.features.inspecting.foot
    assert foot._words.text().startswith("Added by hand · by hand")
    shell.session.apply(edits.SetKind(chosen_event(shell).id, "fire"))
    shell.session.apply(edits.SetReview(chosen_event(shell).id, Review.REJECTED))
    assert foot._words.text().startswith("Rejected · by hand")
    foot.undo.click()
    assert chosen_event(shell).review is Review.ACCEPTED
    assert chosen_event(shell).kind == "fire"
