"""What the five cards of the tour say, and the real things that they point at."""

from typing import NamedTuple

from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr
from timeline_app.ui.tour.tour import Stop
from timeline_app.ui.window.header import Header
from timeline_app.ui.window.panes import Panes


class CardWords(NamedTuple):
    """The title and the text of a card; ``{go.next}`` stands for the key of an action."""

    title: str
    text: str


TIMELINE = CardWords(
    tr("Every mark is an event"),
    tr(
        "Its place is its date, its shape says how exactly that is known. Click one, or go from "
        "one to the next with {go.next}."
    ),
)
SOURCE = CardWords(
    tr("Every event has its proof"),
    tr(
        "Here stands the sentence that it was read from, in its document. Nothing is shown "
        "without one, unless you add it yourself."
    ),
)
LISTS = CardWords(
    tr("The same as lists"),
    tr(
        "All events in a row, what does not fit together under To check, every date, every "
        "document."
    ),
)
LEVEL = CardWords(
    tr("You decide how much is shown"),
    tr("The key events, all that have a date, or everything. Nothing is ever thrown away."),
)
ADD = CardWords(
    tr("Now your own documents"),
    tr(
        "Add files or a whole folder, or drop them on the window. {review.begin} then goes "
        "through the events one by one, {go.palette} finds anything, {help.contents} opens the "
        "help."
    ),
)


KEYED = ("go.next", "review.begin", "go.palette", "help.contents")
"""The actions whose keys the cards name."""


def stops(context: Context, panes: Panes, header: Header) -> list[Stop]:
    """The five, in order; each brings into view what it points at."""

    def choose() -> None:
        """An event has to be chosen for its proof to stand there."""
        shown = context.session.shown
        if not context.session.selection and shown is not None and shown.rows:
            context.session.select(shown.rows[:1])
        panes.show_side("source")

    def told(words: CardWords) -> CardWords:
        text = words.text
        for name in KEYED:
            keys = context.keys.shown(name) or [tr("the menu")]
            text = text.replace("{" + name + "}", keys[0])
        return CardWords(words.title, text)

    add, levels = header.button("file.add"), header.levels
    return [
        Stop(*told(TIMELINE), lambda: panes.timeline),
        Stop(*told(SOURCE), lambda: panes.side, choose),
        Stop(*told(LISTS), lambda: panes.lists, lambda: panes.set_open("list", is_open=True)),
        Stop(*told(LEVEL), lambda: levels),
        Stop(*told(ADD), lambda: add),
    ]
