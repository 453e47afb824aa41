"""Words into a page: nothing that anybody wrote can open a tag, leave an attribute or steer."""

import re
from collections.abc import Iterable
from html import escape

from timeline_app.wording import said

_NEVER = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}"
              for plane in range(1, 17))
    + "]"
)  # fmt: skip
"""What HTML holds to be no character of a text."""


def words(text: str) -> str:
    """A text for a page, inside an element or an attribute's quotes.

    >>> words('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    return escape(clean(text), quote=True)


def phrase(code: str, *args: object) -> str:
    """A phrase of the language that is spoken, for a page."""
    return words(said(code, *args))


def clean(text: str) -> str:
    """The text with a sign for each letter that no page may hold."""
    return _NEVER.sub("\ufffd", text)


def turned(text: str) -> str:
    """A piece within a line, which keeps its own direction of writing to itself."""
    return f"<bdi>{words(text)}</bdi>"


def links(numbers: Iterable[int]) -> str:
    """``1, 5, 9``, each leading to its entry."""
    return ", ".join(f'<a href="#e{number}">{number}</a>' for number in numbers)


def colour(number: int, sign: str) -> str:
    """The class of a lane's colour: ``f`` fills, ``b`` borders."""
    return f"{sign}x" if number < 0 else f"{sign}{number % 8}"
