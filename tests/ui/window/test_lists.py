"""Lists of features: tabs with counts and words."""

from PySide6.QtWidgets import QLineEdit


def test_a_list_of_a_feature_is_a_tab_with_its_count_and_its_words(qtbot, window, desk):
    page = QLineEdit()
    desk.panes.add_list("trial", "On trial", page, before="dates", words=lambda: "11 on trial")
    desk.panes.tell_count("trial", 1_100)
    tabs = desk.panes.lists.tabs
    titles = [tabs.tabText(number).split("  ")[0] for number in range(tabs.count())]
    titles.remove("To check")
    assert titles == ["Events", "Passages found", "On trial", "Dates", "Documents"]
    assert "On trial  1,100" in [tabs.tabText(number) for number in range(tabs.count())]
    desk.panes.show_tab("trial")
    assert page.isVisible()
    assert window.focusWidget() is page
    assert desk.status.count.text() == "11 on trial"
    desk.panes.show_tab("events")
    assert window.focusWidget() is desk.panes.table
