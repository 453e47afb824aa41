"""The five cards of the tour point at what is there, with the keys in force."""

from timeline_app.ui.window import tour_stops


def test_each_stop_points_at_something_seen_and_names_the_keys(desk):
    desk.keys.choose("go.next", "F8")
    stops = tour_stops.stops(desk.context, desk.panes, desk.header)
    assert len(stops) == 5
    assert "F8" in stops[0].words
    assert not any("{" in stop.words for stop in stops)
    for stop in stops:
        stop.prepare()
        assert stop.target().isVisible(), stop.title
    assert len(desk.session.selection) == 1, "an event is chosen, so that its proof stands there"


def test_an_action_without_a_key_is_in_the_menu_and_what_is_chosen_stays(desk):
    desk.keys.choose("review.begin", "")
    chosen = desk.session.shown.rows[2]
    desk.session.select((chosen,))
    stops = tour_stops.stops(desk.context, desk.panes, desk.header)
    assert "the menu then goes" in stops[-1].words
    for stop in stops:
        stop.prepare()
    assert desk.session.selection == (chosen,)
