"""Months lead to their events."""


def test_months_lead_to_their_events(desk, reading):
    stretches = reading.months._stretches
    assert [(one.words, one.count) for one in stretches] == [
        ("2020", 5), ("May", 1), ("Jun", 3), ("Jul", 1), ("No date", 1)
    ]  # fmt: skip
    assert reading.head._month.text() == "May"
