"""Keys drawn where they work: what is read aloud, how much room they take, what is painted."""

import pytest

from timeline_app.ui.keycap import CAP, KeyButton, KeyCap, KeycapLook
from timeline_app.ui.theme import DARK


def _inks(widget):
    """How many different colours the widget shows."""
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def dressed(theme):
    theme.apply()
    yield theme
    theme.set_text_size(100)


def test_a_cap_is_as_high_as_drawn_and_grows_with_the_text_and_its_word(qtbot, dressed):
    one, long = KeyCap(dressed, "A"), KeyCap(dressed, "Space")
    for cap in (one, long):
        qtbot.addWidget(cap)
    assert one.sizeHint().height() == one.sizeHint().width() == CAP
    assert long.sizeHint().width() > one.sizeHint().width()
    dressed.set_text_size(200)
    assert one.sizeHint().height() == 2 * CAP


def test_a_cap_without_a_key_takes_no_room(qtbot, dressed):
    cap = KeyCap(dressed, "A")
    qtbot.addWidget(cap)
    cap.show_keys("")
    assert cap.isHidden()


@pytest.mark.parametrize("keys", ["A", "Esc", "Backspace"])
def test_a_cap_shows_its_key(qtbot, dressed, keys):
    cap, blank = KeyCap(dressed, keys), KeyCap(dressed, " ")
    for widget in (cap, blank):
        qtbot.addWidget(widget)
        widget.resize(40, 20)
    assert _inks(cap) - _inks(blank)


def test_a_button_says_its_words_its_number_and_its_key(qtbot, dressed):
    button = KeyButton(dressed, "Accept all", "Shift+A")
    qtbot.addWidget(button)
    button.show_words("Accept all that are sure", "61")
    assert button.accessibleName() == "Accept all that are sure 61"
    assert button.accessibleDescription() == "Key Shift+A"
    button.show_keys("B")
    assert button.accessibleDescription() == "Key B"


def test_a_button_is_clicked_and_never_takes_the_keyboard(qtbot, dressed):
    button = KeyButton(dressed, "Accept", "A", look=KeycapLook.PRIMARY)
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        button.click()
    assert not button.hasFocus()


@pytest.mark.parametrize("look", list(KeycapLook))
def test_a_button_has_room_for_all_it_shows_in_both_themes(qtbot, dressed, look):
    button = KeyButton(dressed, "Not an event", "N", look=look)
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.show_words("Not an event", "1,234")
    assert button.sizeHint().width() > plain
    light = button.grab().toImage()
    dressed.choose(DARK)
    assert button.grab().toImage() != light
