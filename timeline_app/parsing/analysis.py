"""One document's text to its Analysis: split, read each sentence, put the words together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from timeline_app.languages import MAIN
from timeline_app.model import Analysis, Sentence, Span, Token
from timeline_app.parsing import weights
from timeline_app.parsing.names import find_names
from timeline_app.parsing.reading import Parse, Reader
from timeline_app.parsing.segments import segments
from timeline_app.parsing.words import Words, words_of

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


def _tokens(split: _Split, reading: Parse, known: Words) -> tuple[Token, ...]:
    return tuple(
        Token(
            span,
            form,
            known.lemma(form, reading.xpos[place]),
            reading.upos[place],
            reading.xpos[place],
            reading.heads[place],
            reading.relations[place],
            reading.events[place],
            reading.vectors[place],
        )
        for place, (span, form) in enumerate(zip(split.words, split.forms, strict=True))
    )


def _sentence(split: _Split, reading: Parse, known: Words) -> Sentence:
    return Sentence(
        split.words[0].joined(split.words[-1]),
        _tokens(split, reading, known),
        tuple(find_names(split.forms, reading, known.names)),
        split.is_quoted,
    )


def _split(text: str, passages: Sequence[Span], known: Words) -> list[_Split]:
    found = []
    for segment in segments(text, passages):
        rows = known.sentences(text, segment)
        for words, flags in zip(rows, known.quoted(text, rows), strict=True):
            forms = [word.of(text) for word in words]
            found.append(_Split(words, forms, tuple(flags)))
    return found


def _sentences(
    text: str, passages: Sequence[Span], known: Words, reader: Reader
) -> tuple[Sentence, ...]:
    found = _split(text, passages, known)
    worthy = [place for place, split in enumerate(found) if _is_language(split.forms)]
    readings = dict(zip(worthy, reader([found[place].forms for place in worthy]), strict=True))
    return tuple(
        _sentence(split, readings.get(place) or _passed_over(split, known), known)
        for place, split in enumerate(found)
    )


def _passed_over(split: _Split, known: Words) -> Parse:
    """Tags for what is no language, without any event in it."""
    return replace(known.rules(split.forms), events=[0.0] * len(split.forms))


def analyse(
    text: str,
    passages: Sequence[Span] = (),
    *,
    language: str = MAIN,
    on_loaded: Callable[[], None] | None = None,
) -> Analysis:
    """Read the whole text; ``on_loaded`` is called once, when this call has loaded the weights.

    No sentence crosses the edge of a passage, and each is read by itself: what a sentence is held
    to say never depends on its neighbours.  Without weights, rules stand in (``is_fallback``).
    Raises KeyError for a language without a row in ``languages.LANGUAGES``.

    >>> analyse("Iraq's parliament voted.").sentences[0].tokens[1].text
    "'s"
    """
    known = words_of(language)
    if weights.problem(language) is not None:
        return Analysis(
            text,
            _sentences(text, passages, known, partial(_by_rule, known)),
            is_fallback=True,
            language=language,
        )
    from timeline_app.parsing import network  # noqa: PLC0415 - numpy, when it is needed

    loaded, is_new = network.load(language)
    if is_new and on_loaded:
        on_loaded()
    return Analysis(text, _sentences(text, passages, known, loaded.read), language=language)


def _by_rule(known: Words, sentences: Sequence[Sequence[str]]) -> list[Parse]:
    return [known.rules(words) for words in sentences]


def split_words(
    text: str, start: int = 0, end: int | None = None, *, language: str = MAIN
) -> list[Span]:
    """The words of ``text[start:end]``, in the conventions of the language's treebanks."""
    return words_of(language).split(text, start, len(text) if end is None else end)


def split_sentences(
    text: str, passages: Sequence[Span] = (), *, language: str = MAIN
) -> list[Span]:
    """The sentences of ``text``, none of which crosses a passage's edge or an empty line.

    >>> [s.of("He left. Why?") for s in split_sentences("He left. Why?")]
    ['He left.', 'Why?']
    """
    known = words_of(language)
    return [
        words[0].joined(words[-1])
        for segment in segments(text, passages)
        for words in known.sentences(text, segment)
    ]


def reader_of(folder: Path) -> Reader:
    """What reads words with the weights of a folder, as ``analyse`` does with the shipped ones.

    Raises whatever onnxruntime raises if the files are no network of ours.
    """
    from timeline_app.parsing import network  # noqa: PLC0415 - numpy, when it is needed

    return network.Network(folder).read
