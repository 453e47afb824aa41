"""The chronology made anew: from texts to events, and the edits of the first one once more."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from timeline_app import errors, store
from timeline_app.message import Message
from timeline_app.model import Document, edits
from timeline_app.pipeline.digest import digest
from timeline_app.pipeline.rebuilding import put, rebuild
from timeline_app.pipeline.telling_anew import carry_out
from timeline_app.store import DoneEdit, Key, Start, Store


@dataclass(frozen=True, slots=True)
class Unreplayed:
    """An edit that could not be done again, with the reason."""

    number: int
    label: str
    reason: str


@contextmanager
def undecided(opened: Store, folder: Path) -> Iterator[Store]:
    """The chronology as it would be had nobody decided anything: a copy, in a folder.

    Where nobody has, it is the chronology itself.  Raises what copying and writing raise.
    """
    if not opened.replaying.is_decided:
        yield opened
        return
    copy = folder / "undecided.db"
    store.copy(opened.path, copy)
    try:
        with store.open_store(copy) as made:
            for number in made.replaying.forget_decisions():
                put(made, number, digest(made.documents.one(number)))
            made.rebuilding.forget_events()
            rebuild(made)
            yield made
    finally:
        store.destroy(copy)  # it may hold what was withdrawn, and waits to be overwritten


def build(documents: Iterable[Document], path: Path, told: Callable[[int], object] = int) -> None:
    """A new chronology of documents as they were read; ``told`` hears how many are done."""
    with store.open_store(path, create=True) as made:
        for done, document in enumerate(documents, 1):
            found = digest(document)
            number = made.documents.add(
                document, found.expressions, found.mentions, found.links, found.ledger
            )
            put(made, number, found)
            told(done)
        rebuild(made)


@dataclass(slots=True)
class RowNumbers:
    """The numbers that rows have here, by those that they had there."""

    made: Store
    start: Start
    documents: Mapping[int, int]
    known: dict[tuple[str, int], int] = field(default_factory=dict)
    """What edits made, by the kind of row and its number there."""

    def __call__(self, kind: str, number: int) -> int:
        """Raises Gone where nothing here is the same."""
        if kind == "documents":
            found = self.documents.get(number)
        elif (kind, number) in self.known:
            found = self.known[kind, number]
        elif kind == "events":
            found = self.made.replaying.event_of(
                [self._here(one) for one in self.start.events[number]]
            )
        elif kind == "mentions":
            found = self.made.replaying.mention_at(self._here(self.start.mentions[number]))
        else:
            found = None
        if found is None:
            raise errors.Gone(Message("gone.subject", (kind, str(number))))
        return found

    def _here(self, passage: Key) -> Key:
        return self.documents[passage[0]], passage[1], passage[2]

    def learn(self, there: DoneEdit, last: Mapping[str, Sequence[int]], number: int) -> None:
        """Take in what an edit made there and here, in the order in which it made them."""
        for kind, numbers in there.made.items():
            for one, other in zip(numbers, last.get(kind, ()), strict=False):
                self.known[kind, one] = other
        self.known["edits", there.number] = number


def replay(
    made: Store, done: Sequence[DoneEdit], start: Start, documents: Mapping[int, int]
) -> list[Unreplayed]:
    """Do the edits again, in a chronology that was made of the same texts.

    ``documents``: the numbers that they have here, by those they had there.  Returns the edits
    that could not be done.
    """
    numbers, left = RowNumbers(made, start, documents), []
    for one in done:
        try:
            edit = store.edit_from_json(one.edit, numbers)
            _do(made, edit)
        except (errors.TimelineError, LookupError, ValueError, TypeError) as error:
            left.append(Unreplayed(one.number, str(one.edit.get("label", "")), str(error)))
            continue
        last = made.replaying.last_edit()
        numbers.learn(one, last.made, last.number)
    return left


def _do(made: Store, edit: edits.Edit) -> None:
    if isinstance(edit, edits.WithdrawDocument):
        raise errors.CannotBeDone(Message("edit.withdrawn"))
    if isinstance(edit, edits.ToldAnew):
        carry_out(made, edit)
        return
    made.apply(edit)
    if made.rebuilding.is_behind:
        rebuild(made)
