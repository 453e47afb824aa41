"""What a feature tells before anybody looks."""


def test_what_is_to_check_is_counted_before_anybody_looks(desk):
    assert "checking" not in vars(desk.features)
    tabs = desk.panes.lists.tabs
    titles = [tabs.tabText(number) for number in range(tabs.count())]
    count = len(desk.session.store.findings.all())
    assert f"To check  {count:,}" in titles
