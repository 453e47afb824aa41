"""Which event comes next: in time, in the lane above or below, first and last.

The field calls it keyboard navigation.
"""

from timeline_app.chart import Cluster
from timeline_app.ui.timeline.scene_state import SceneState


def current(stage: SceneState) -> int:
    """The place of the event the keyboard is at; -1 if there is none."""
    if stage.plan is None:
        return -1
    event = stage.focus or (stage.selection[0] if stage.selection else 0)
    return stage.plan.place_of(event) if event else -1


def stepped(stage: SceneState, by: int) -> int:
    """The next or previous event in time; from nowhere, the first in view."""
    plan = stage.plan
    if plan is None or not len(plan):
        return 0
    place = current(stage)
    place = _first_in_view(stage) if place < 0 else min(max(0, place + by), len(plan) - 1)
    return int(plan.columns.ids[place])


def _first_in_view(stage: SceneState) -> int:
    assert stage.plan is not None  # noqa: S101 - asked by its only caller
    place = int(stage.plan.columns.low.searchsorted(int(stage.view.since)))
    return min(place, len(stage.plan) - 1)


def end(stage: SceneState, *, is_last: bool) -> int:
    """The first or last event of all; 0 if there is none."""
    plan = stage.plan
    if plan is None or not len(plan):
        return 0
    return int(plan.columns.ids[len(plan) - 1 if is_last else 0])


def stepped_lane(stage: SceneState, by: int) -> int:
    """The event nearest in time in the next lane down (+1) or up (-1)."""
    plan, place = stage.plan, current(stage)
    if plan is None or place < 0:
        return stepped(stage, 0)
    lanes = [plan.lane(box.number) for box in stage.scene.lanes if not box.is_head]
    mine = int(plan.columns.lane[place])
    goal = by + next(at for at, lane in enumerate(lanes) if mine in lane.numbers)
    if not 0 <= goal < len(lanes):
        return int(plan.columns.ids[place])
    lane = lanes[goal]
    time = int(plan.columns.low[place])
    after = int(lane.starts.searchsorted(time))
    nearby = range(max(0, after - 1), min(len(lane.members), after + 1))
    nearest = min(nearby, key=lambda at: abs(int(lane.starts[at]) - time))
    return int(plan.columns.ids[lane.members[nearest]])


def beyond(stage: SceneState, *, is_later: bool) -> int:
    """The event nearest to the view among those that lie wholly beyond it; 0 if there is none."""
    plan = stage.plan
    if plan is None or not len(plan):
        return 0
    columns = plan.columns
    if is_later:
        place = int(columns.low.searchsorted(int(stage.view.until), side="right"))
        return int(columns.ids[place]) if place < len(plan) else 0
    before = columns.high[: int(columns.low.searchsorted(int(stage.view.since)))]
    ended = (before < int(stage.view.since)).nonzero()[0]
    if not len(ended):
        return 0
    return int(columns.ids[ended[int(before[ended].argmax())]])


def stepped_crowd(stage: SceneState, by: int) -> Cluster | None:
    """The next or previous crowd in view; from none, the first one on that side."""
    crowds = stage.crowds
    if not crowds:
        return None
    here = stage.focused_crowd
    if here is None:
        return crowds[0 if by > 0 else -1]
    return crowds[min(max(0, crowds.index(here) + by), len(crowds) - 1)]


def members(stage: SceneState, cluster: Cluster) -> list[int]:
    """The events of a cluster, the most important first, without those that have a label."""
    plan = stage.plan
    if plan is None:
        return []
    lane = plan.lane(cluster.lane)
    first = int(lane.starts.searchsorted(cluster.since))
    last = int(lane.starts.searchsorted(cluster.until, side="right"))
    labelled = {item.id for item in stage.scene.items}
    places = sorted(
        lane.members[first:last].tolist(), key=lambda at: -float(plan.columns.importance[at])
    )
    found = [int(plan.columns.ids[place]) for place in places]
    return [event for event in found if event not in labelled]
