"""What a person said of names, put over what the room joined."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline_app.model import NameRule
from timeline_app.names.model import JoinedName


class Rules:
    """The rules of one heap, in the order in which they were given.

    A rule is about whoever bears its name.  Where documents that came since show that one by a
    fuller spelling, and nobody else by the old one, the rule is about the fuller name.

    >>> from timeline_app.model import LaneBy
    >>> call = NameRule(LaneBy.PERSON, "M. Oakley", "Maren Oakley")
    >>> Rules([call], []).of(JoinedName("M. Oakley", "person"), "M. Oakley")
    JoinedName(name='Maren Oakley', type='person', also=('M. Oakley',))
    """

    def __init__(self, rules: Sequence[NameRule], heap: Iterable[JoinedName]) -> None:
        bearers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        names = set()
        for one in heap if rules else ():
            names.add((one.type, one.name))
            for spelling in one.also:
                bearers[one.type, spelling].add(one.name)
        self._rules = []
        for rule in rules:
            key = rule.role.value, rule.name
            some = set() if key in names else set(bearers[key])
            self._rules.append((rule, some.pop() if len(some) == 1 else rule.name))
            names.add((rule.role.value, rule.called))

    def of(self, joined: JoinedName, spelling: str) -> JoinedName:
        """What a person calls who is spelled so in a document, with the other spellings."""
        heap_name = joined.name
        for rule, bearer in self._rules:
            is_about = joined.name == rule.name or joined.name == heap_name == bearer
            if is_about and rule.role.value == joined.type:
                joined = _ruled(joined, spelling, rule)
        return joined


def _ruled(joined: JoinedName, spelling: str, rule: NameRule) -> JoinedName:
    every = {joined.name, *joined.also}
    if not rule.spellings:
        return replace(joined, name=rule.called, also=_others(every, rule.called))
    parted = set(rule.spellings)
    if spelling in parted:
        return replace(joined, name=rule.called, also=_others(parted, rule.called))
    rest = every - parted
    name = joined.name if joined.name in rest else rule.name
    return replace(joined, name=name, also=_others(rest, name))


def _others(spellings: set[str], name: str) -> tuple[str, ...]:
    return tuple(sorted(spellings - {name}))
