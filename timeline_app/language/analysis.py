"""One document's text to its Analysis: split, read each sentence, put the words together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline_app.language import fallback, weights
from timeline_app.language.lemmas import lemma
from timeline_app.language.names import find_names
from timeline_app.language.quotes import quoted
from timeline_app.language.reading import Reader, Reading
from timeline_app.language.sentences import segments, sentences_of_words
from timeline_app.model import Analysis, Sentence, Span, Token

_LONGEST_WORD = 60
_LEAST_WORDY = 0.3


def _is_language(words: Sequence[str]) -> bool:
    """Whether it is worth reading: not rows of figures, rules of dashes, walls of base64."""
    wordy = sum(1 for word in words if word[0].isalpha() and len(word) <= _LONGEST_WORD)
    return wordy >= max(1, _LEAST_WORDY * len(words))


@dataclass(frozen=True, slots=True)
class _Split:
    """A sentence before it is read."""

    words: Sequence[Span]
    forms: Sequence[str]
    is_quoted: tuple[bool, ...]


def _tokens(words: Sequence[Span], forms: Sequence[str], reading: Reading) -> tuple[Token, ...]:
    return tuple(
        Token(
            span,
            form,
            lemma(form, reading.xpos[place]),
            reading.upos[place],
            reading.xpos[place],
            reading.heads[place],
            reading.relations[place],
            reading.events[place],
            reading.vectors[place],
        )
        for place, (span, form) in enumerate(zip(words, forms, strict=True))
    )


def _sentence(split: _Split, reading: Reading) -> Sentence:
    return Sentence(
        split.words[0].joined(split.words[-1]),
        _tokens(split.words, split.forms, reading),
        tuple(find_names(split.forms, reading)),
        split.is_quoted,
    )


def _split(text: str, passages: Sequence[Span]) -> list[_Split]:
    found = []
    for segment in segments(text, passages):
        rows = sentences_of_words(text, segment)
        for words, flags in zip(rows, quoted(text, rows), strict=True):
            forms = [word.of(text) for word in words]
            found.append(_Split(words, forms, tuple(flags)))
    return found


def _sentences(text: str, passages: Sequence[Span], reader: Reader) -> list[Sentence]:
    found = _split(text, passages)
    worthy = [place for place, split in enumerate(found) if _is_language(split.forms)]
    readings = dict(zip(worthy, reader([found[place].forms for place in worthy]), strict=True))
    return [
        _sentence(split, readings.get(place) or fallback.pass_over(split.forms))
        for place, split in enumerate(found)
    ]


def analyse(
    text: str, passages: Sequence[Span] = (), *, on_loaded: Callable[[], None] | None = None
) -> Analysis:
    """Read the whole text; ``on_loaded`` is called once, when this call has loaded the weights.

    No sentence crosses the edge of a passage, and each is read by itself: what a sentence is held
    to say never depends on its neighbours.  Without weights, rules stand in (``is_fallback``).

    >>> analyse("Iraq's parliament voted.").sentences[0].tokens[1].text
    "'s"
    """
    if weights.problem() is not None:
        return Analysis(
            text, tuple(_sentences(text, passages, fallback.read_all)), is_fallback=True
        )
    from timeline_app.language import network  # noqa: PLC0415 - numpy, when it is needed

    loaded, is_new = network.load()
    if is_new and on_loaded:
        on_loaded()
    return Analysis(text, tuple(_sentences(text, passages, loaded.read)))


def reader_of(folder: Path) -> Reader:
    """What reads words with the weights of a folder, as ``analyse`` does with the shipped ones.

    Raises whatever onnxruntime raises if the files are no network of ours.
    """
    from timeline_app.language import network  # noqa: PLC0415 - numpy, when it is needed

    return network.Network(folder).read
