"""The scene with one event at another date: its mark, its words and its guide, nothing else."""

from dataclasses import dataclass, replace

from timeline_app import wording
from timeline_app.chart.scene import DrawnEvent, Guide, Scene
from timeline_app.model import When, moment


@dataclass(frozen=True, slots=True)
class CarriedEvent:
    """An event on its way from one date to another."""

    event: int
    was: When
    when: When


def with_carried(scene: Scene, carried: CarriedEvent) -> Scene:
    """The event drawn where it is being carried to, over everything else.

    Rows stay as they were dealt: the rest of the picture holds still under the hand.
    """
    item = next((one for one in scene.items if one.id == carried.event), None)
    if item is None or carried.when == carried.was:
        return scene
    there = _at(item, carried, scene.view.zoom)
    others = tuple(one for one in scene.items if one.id != carried.event)
    loose = tuple(link for link in scene.links if carried.event not in (link.before, link.after))
    guides = tuple(_guide(guide, item, there, carried.when) for guide in scene.guides)
    return replace(scene, items=(*others, there), links=loose, guides=guides)


def _at(item: DrawnEvent, carried: CarriedEvent, zoom: float) -> DrawnEvent:
    was, when = carried.was, carried.when
    left = _way(was.earliest, when.earliest, zoom)
    right = _way(was.latest, when.latest, zoom)
    left, right = (right if left is None else left), (left if right is None else right)
    left, right = left or 0.0, right or 0.0
    label = item.label
    if label is not None:
        label = label._replace(x=label.x + ((left + right) / 2 if item.is_pin else left))
    cores = (was.start_latest, when.start_latest), (was.end_earliest, when.end_earliest)
    core_left, core_right = (_way(*pair, zoom) or 0.0 for pair in cores)
    return item._replace(
        left=item.left + left,
        right=max(item.right + right, item.left + left + 1),
        core_left=max(item.core_left + core_left, item.left + left),
        core_right=min(item.core_right + core_right, item.right + right),
        label=label,
    )


def _way(was: int, now: int, zoom: float) -> float | None:
    """Pixels from one second to another; None where it is open."""
    if not moment.DISTANT_PAST < was < moment.DISTANT_FUTURE:
        return None
    return (now - was) * zoom


def _guide(guide: Guide, item: DrawnEvent, there: DrawnEvent, when: When) -> Guide:
    """The one that points at the event goes with it, and says the date that it would have."""
    at = item.middle if item.is_pin else item.left
    if guide.is_today or guide.lane != item.lane or guide.left != at:
        return guide
    words = wording.in_words(when)
    if item.is_pin:
        return guide._replace(left=there.middle, right=there.middle, words=words)
    return guide._replace(left=there.left, right=there.right, words=words)
