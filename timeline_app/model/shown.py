"""Words of documents, files and people as a list, a label or a terminal can show them.

What is kept is never changed: this is for the face alone.
"""

import re
import unicodedata

LONGEST_TITLE = 500
LONGEST_NOTE = 100_000
LONGEST_KIND = 60
LONGEST_NAME = 200
"""Characters that a person may type, and that are shown of what another program stored."""

ELLIPSIS = "…"
UNTITLED = "(no title)"

_NOT_SHOWN = "\ufffd"
_OVERRIDES = "\u202a-\u202e\u2066-\u206f"
_MARKS = "\u200e\u200f\u061c"
_OTHERS = rf"\x7f-\x9f\u2028\u2029{_OVERRIDES}{_MARKS}\ud800-\udfff\ufeff"
_STEERING = re.compile(rf"[\x00-\x1f{_OTHERS}]")
_STEERING_TEXT = re.compile(rf"[\x00-\x08\x0b-\x1f{_OTHERS}]")
_ISOLATED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")
"""What stands apart in the direction of its own first letter, to the end that is told: it turns
nothing around it, and sentences in Arabic hold names so."""
_SPACES = re.compile(r"\s+")
_JOINERS = "\u200d"


def line(text: str, most: int | None = LONGEST_TITLE) -> str:
    r"""One line without anything that steers a terminal or turns the words after it round.

    >>> line("a\x1b[2J\nb"), line("cod\u202egpj.exe")
    ('a [2J b', 'cod�gpj.exe')
    """
    if most is not None:
        # White space is joined after this, so a little more than what will be seen is looked at.
        text = text[: 4 * most + 4]
    return cut(_SPACES.sub(" ", _steadied(_STEERING, text)).strip(), most)


def paragraphs(text: str, most: int | None = LONGEST_NOTE) -> str:
    """As :func:`line`, with its line breaks kept."""
    text = text if most is None else text[: most + 1]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return cut(_steadied(_STEERING_TEXT, text), most)


def steady(text: str) -> str:
    """A piece of a line as :func:`line` shows it, with its spaces as they are."""
    return _STEERING.sub(_seen, text)


def spelled_out(text: str) -> str:
    r"""JSON with every control and override as ``\uXXXX``: the same to whoever reads it."""
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def title(text: str, most: int | None = LONGEST_TITLE) -> str:
    """An event's or document's title on one line; a placeholder where there is none."""
    return line(text, most) or UNTITLED


def document(title: str, path: str) -> str:
    r"""How a document is cited: by its title on one line, without one by its file's name.

    >>> document("", r"C:\case\log.txt"), document("Deck log", "case/log.txt")
    ('log.txt', 'Deck log')
    """
    return line(title) or line(path.replace("\\", "/").rpartition("/")[2])


def sentence_as_title(quote: str) -> str:
    """A sentence as the title of an event: one line, cut after a word."""
    words = line(quote)
    if len(words) <= LONGEST_SENTENCE:
        return words
    start = words[: LONGEST_SENTENCE - 1]
    return (start.rpartition(" ")[0] or start).rstrip(" ,;:–-") + ELLIPSIS


LONGEST_SENTENCE = 120
"""Letters of a sentence that stands for a title."""


def _steadied(steering: "re.Pattern[str]", text: str) -> str:
    if "\u2068" not in text:
        return steering.sub(_seen, text)
    pieces = [steering.sub(_seen, piece) for piece in _ISOLATED.split(text)]
    return "".join(f"\u2068{one}\u2069" if i % 2 else one for i, one in enumerate(pieces))


def _seen(found: "re.Match[str]") -> str:
    """A space, nothing or a visible mark for a character that cannot be shown."""
    letter = found[0]
    if letter in _MARKS or letter == "\ufeff":
        return ""
    if "\udc80" <= letter <= "\udcff":
        # A byte of a file's name that is no text: shown as terminals spell it.
        return f"\\x{ord(letter) - 0xDC00:02x}"
    is_mark = unicodedata.category(letter) in ("Cf", "Cs")
    return _NOT_SHOWN if is_mark else " "


def cut(text: str, most: int | None) -> str:
    """With an ellipsis where it is longer; no letter is parted from the marks that stand on it."""
    if most is None or len(text) <= most:
        return text
    end = most - 1
    while end > max(0, most - 33) and _belongs_to_what_is_before(text, end):
        end -= 1
    return text[:end].rstrip() + ELLIPSIS


def _belongs_to_what_is_before(text: str, at: int) -> bool:
    letter = text[at]
    is_joined = letter in _JOINERS or text[at - 1] in _JOINERS
    is_tone = "\U0001f3fb" <= letter <= "\U0001f3ff"
    return is_joined or is_tone or unicodedata.category(letter) in ("Mn", "Me", "Mc")
