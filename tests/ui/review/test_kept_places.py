"""Where review was left in each chronology; nothing is trusted on the way in."""

import pytest

from timeline_app.review import QueueOrder
from timeline_app.ui.review.kept_places import KeptPlace, KeptPlaces, _key


@pytest.mark.parametrize("order", list(QueueOrder))
@pytest.mark.parametrize("event", [None, 7])
def test_what_is_kept_comes_back_and_of_this_chronology_alone(state, tmp_path, event, order):
    places = KeptPlaces(state)
    places.keep(tmp_path / "a.db", KeptPlace(event, order))
    assert places.of(tmp_path / "a.db") == KeptPlace(event, order)
    assert places.of(tmp_path / "b.db") == KeptPlace()


@pytest.mark.parametrize(
    "text", ["", "no json", "[1]", "7", '{"event": true}', '{"event": "7", "order": "none"}']
)
def test_nonsense_is_the_beginning(state, tmp_path, text):
    state.remember(_key(tmp_path / "a.db"), text)
    assert KeptPlaces(state).of(tmp_path / "a.db") == KeptPlace()
