"""What another library takes for a page's story."""

import subprocess
import sys

from timeline_app.readers import page_story

PARAGRAPHS = "".join(
    f"<p>Sentence {n}: the crane fell into the harbour of Holm, and nobody was hurt by it.</p>"
    for n in range(6)
)
PAGE = (
    "<html><head><title>The\ncrane</title></head><body><nav><a href='/'>Home page</a></nav>"
    f"<article><h1>The crane</h1>{PARAGRAPHS}</article>"
    "<div class='comments'><p>I have seen it fall with "
    "my own two eyes, dear all.</p><p>Me too</p></div>"
    "</body></html>"
)


def test_the_story_the_title_the_links_and_the_comments():
    found = page_story.find_story(PAGE)
    assert "Sentence 3: the crane fell" in found.text
    assert found.title == "The crane"
    assert found.links == {"Home page"}
    assert "my own two eyes" in found.comments
    assert "Me too" not in found.comments


def test_a_page_without_links_is_not_judged_and_neither_is_nothing():
    assert page_story.find_story(f"<p>{PARAGRAPHS}</p>") is None
    assert page_story.find_story("<a " * 70_000) is None


ASKED = """
import sys
from timeline_app.readers import page_story
page_story.find_story(sys.argv[1])
sys.exit("trafilatura" not in sys.modules or "trafilatura.downloads" in sys.modules)
"""


def test_the_libraries_of_the_network_are_not_loaded():
    """In a process of its own: another test may have asked for all that a library has."""
    ended = subprocess.run([sys.executable, "-c", ASKED, PAGE], check=False)
    assert ended.returncode == 0
