"""A page that is built when it is seen."""

from timeline_app.ui.window.late_page import LatePage


def test_a_late_page_is_built_once_when_it_is_seen_and_gives_the_keyboard_on(window, desk, field):
    built = []

    def build():
        built.append(field)
        return field

    desk.panes.add_list("late", "Late", LatePage(build))
    desk.panes.tell_count("late", 3)
    assert not built
    for _ in range(2):
        desk.panes.show_tab("late")
        assert field.isVisible()
        assert field.width() == field.parentWidget().width()
        assert window.focusWidget() is field
        desk.panes.show_tab("events")
    assert built == [field]
