"""Which parts of a page are about other things than its story: menus, columns, "most read"."""

from dataclasses import dataclass

from timeline_app.readers.fields import page_words
from timeline_app.readers.markup import Tag

_FOLLOWED = frozenset(
    {"aside", "nav", "footer", "dialog", "template", "header", "section", "article", "main"}
    | {"div", "ul", "ol", "table", "h1", "form"}
)
"""Only these are followed: each is closed by a tag of its own in nearly every page."""
_APART = frozenset({"aside", "nav", "dialog"})
HOLDERS = ("div", "section", "ul", "ol")
"""Of these the class or the id tells what they hold."""
_HIDDEN = frozenset({"template"})
_STORY = frozenset({"article", "main"})
_LONGEST = 600
_DEEPEST = 400


@dataclass(slots=True)
class Region:
    """An open element; ``is_apart`` while nothing shows that the page's own title is in it."""

    name: str
    is_apart: bool


class Regions:
    """Follows the elements that are open."""

    def __init__(self) -> None:
        self._open: list[Region] = []
        self._is_titled = False

    @property
    def apart(self) -> tuple[Region, ...]:
        """Those apart in which the page stands now: they may turn out to hold its title."""
        return tuple(region for region in self._open if region.is_apart)

    @property
    def is_apart(self) -> bool:
        """Whether what comes now is about other things."""
        return any(region.is_apart for region in self._open)

    @property
    def is_hidden(self) -> bool:
        """Whether what comes now is a form to be filled by a script."""
        return any(region.name in _HIDDEN for region in self._open)

    @property
    def innermost(self) -> str:
        """The element that was opened last, of those followed."""
        return self._open[-1].name if self._open else ""

    def take(self, tag: Tag) -> None:
        """Open or close an element."""
        if tag.name not in _FOLLOWED:
            return
        if tag.is_end:
            self._close(tag.name)
            return
        if tag.name == "h1":
            self._see_title()
        self._open.append(Region(tag.name, self._begins_apart(tag)))
        if len(self._open) > _DEEPEST:
            del self._open[0]

    def _close(self, name: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].name == name:
                del self._open[index:]
                return

    def _begins_apart(self, tag: Tag) -> bool:
        if tag.name == "footer":
            # The foot of a story tells of it; that of the page does not.
            return not any(region.name in _STORY for region in self._open)
        if tag.name not in HOLDERS:
            return tag.name in _APART
        return page_words().apart.search(tag.inner[:_LONGEST]) is not None

    def _see_title(self) -> None:
        """The first title shows that what it stands in is no side column, whatever its name."""
        if not self._is_titled:
            for region in self._open:
                region.is_apart = region.is_apart and region.name in _APART
        self._is_titled = True
