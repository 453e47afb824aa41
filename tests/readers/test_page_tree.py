"""A page as a tree, and what is taken out of it before."""

import pytest

from timeline_app.readers.page_tree import grown, prune, texts


def left(markup):
    tree = grown(f"<html><body>{markup}</body></html>")
    prune(tree)
    return " ".join(tree.text_content().split())


STORY = "<p>" + "The crane fell into the harbour of Holm. " * 5 + "</p>"


@pytest.mark.parametrize(
    ("apart", "stays"),
    [
        ("<aside>Most read</aside>", False),
        ("<nav>Most read</nav>", False),
        ("<footer>Most read</footer>", False),
        ("<article><p>A</p><footer>Most read</footer></article>", True),
        ("<div class='sidebar'>Most read</div>", False),
        ("<div class='story'>Most read</div>", True),
        ("<aside><h1>Title</h1>Most read</aside>", True),
        ("<table>" + "<tr><td>Most read</td></tr>" * 4 + "</table>", False),
        ("<table>" + "<tr><td>Most read</td></tr>" * 3 + "</table>", True),
        ("<script type='application/ld+json'>Most read</script>", False),
    ],
)
def test_what_is_about_other_things_is_taken_out(apart, stays):
    assert ("Most read" in left(apart + STORY)) == stays


def test_what_holds_most_of_the_page_is_no_side_column():
    assert "The crane" in left(f"<div class='sidebar'>{STORY}</div><p>Short.</p>")


def test_texts_with_numbers_are_found_with_their_side():
    tree = grown("<p>Of 1911<b>Rain</b> and 12</p><script>99</script><p>none</p>")
    assert [(element.tag, side, getattr(element, side)) for element, side in texts(tree)] == [
        ("p", "text", "Of 1911"), ("b", "tail", " and 12")
    ]  # fmt: skip


def test_too_many_are_blanked():
    tree = grown("<body>" + "<p>1911</p>" * 310 + "</body>")
    prune(tree)
    assert len(texts(tree)) == 300


def test_comments_part_texts_where_they_are_kept():
    markup = "<p>a<!-- 2019-03-04 -->b</p>"
    assert grown(markup).xpath("//comment()")
    assert not grown(markup, keeps_comments=False).xpath("//comment()")
