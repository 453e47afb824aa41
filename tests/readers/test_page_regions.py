"""Which parts of a page are about other things than its story."""

import pytest

from timeline_app.readers.markup import Tag, pieces
from timeline_app.readers.page_regions import Regions


def walked(markup):
    """For each text whether it stands apart."""
    regions, found = Regions(), {}
    for piece in pieces(markup):
        if isinstance(piece, Tag):
            regions.take(piece)
        elif piece.strip():
            found[piece.strip()] = regions.is_apart
    return found


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<nav>Menu</nav><p>Rain", {"Menu": True, "Rain": False}),
        ("<div class='sidebar'><div>A</div>B</div>C", {"A": True, "B": True, "C": False}),
        (
            "<footer>A</footer><article>B<footer>C</footer></article>",
            {"A": True, "B": False, "C": False},
        ),
        ("<aside>A</div>B</aside>C", {"A": True, "B": True, "C": False}),
        ("<div class='sidebar'>A<h1>T</h1>B</div>", {"A": True, "T": False, "B": False}),
        ("<aside>A<h1>T</h1>B</aside>", {"A": True, "T": True, "B": True}),
        ("<h1>T</h1><div class='sidebar'><h1>U</h1>A</div>", {"T": False, "U": True, "A": True}),
        ("<b class='sidebar'>A</b>", {"A": False}),
    ],
)
def test_texts_stand_apart_while_their_element_is_open(markup, found):
    assert walked(markup) == found


def test_forms_of_scripts_are_hidden_and_the_last_opened_is_known():
    regions = Regions()
    assert regions.innermost == ""
    for name in ("main", "template", "div"):
        regions.take(Tag(name))
    assert regions.is_hidden
    assert regions.innermost == "div"
    regions.take(Tag("template", is_end=True))
    assert not regions.is_hidden
    assert regions.innermost == "main"
    assert regions.apart == ()


def test_no_page_is_too_deep():
    regions = Regions()
    for _ in range(1_000):
        regions.take(Tag("div", inner="class=sidebar"))
    assert len(regions.apart) <= 401
