"""Events whose passages tell other dates."""


def told_at(qtbot, mode, wanted):
    """Look at the first event of which this holds."""
    for event in mode.sitting.queue.ids:
        mode.sitting.go_to(event)
        if wanted(mode.card.told):
            return event
    raise AssertionError("there is none")
