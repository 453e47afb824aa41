"""What goes where there is little room."""

from timeline_app.ui.review.sizes import room_for


def test_large_text_in_a_large_window_keeps_every_line():
    assert not room_for(3_840, 200).is_narrow
    assert not room_for(3_840, 200).is_large
    assert room_for(1_600, 200).is_large
    assert room_for(1_024, 100).is_narrow
    assert not room_for(1_024, 100).is_large
