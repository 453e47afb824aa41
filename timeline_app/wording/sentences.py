"""Messages in the words of a language: one table of sentences for each, ``resources/wording``.

A sentence has its arguments in braces, counted from 0, each followed by how it is written:

``{0}``             as it is; a message by its own words, several with commas between them
``{0:,}``           a number with its thousands apart
``{0:with and}``    several, with commas, the last one after that word of the language
``{0:apart}``       several, with semicolons between them; ``{0:beside}`` with blanks
``{0:plain}``       a date without its weekday
``{0:capital}``     with a capital first
``{0:month}``       the name of a month from 1, ``{0:weekday}`` of a weekday from Monday, 0
``{0:term unit}``   a value of the program's own by that table of words
``{0:row|rows}``    by number (or by how many there are), ``#`` being the number itself; a form
                    for each category of the language's plurals, in their order
``{0:spelled source|sources}``   the number before it, spelt where the table spells it

Text of a document within a sentence of another script stands in Unicode's isolates.
"""

import string
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from timeline_app.message import TOLD, Argument, Message
from timeline_app.model.dated import CODE as WHEN
from timeline_app.model.dated import when_of
from timeline_app.wording.dates import in_words
from timeline_app.wording.language import Language, language_of
from timeline_app.wording.speaking import spoken, told_in

SPELLED = "spelled "


def worded(message: Message | None, language: str | None = None) -> str:
    """The message as a person reads it, in the language that is spoken or another; "" for none.

    One that is not known (a newer version wrote it) is told by its code and its arguments.

    >>> worded(Message("ledger.part", ("2020",)))
    'Part of “2020”.'
    """
    if message is None:
        return ""
    if language is None:
        return _telling(spoken()).sentence(message)
    with told_in(language):
        return _telling(language).sentence(message)


@cache
def _telling(language: str) -> "_Telling":
    return _Telling(language_of(language))


class _Telling(string.Formatter):
    """Puts arguments into sentences; whatever an argument is, it is written somehow."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._fixed = {TOLD: lambda told: self._text(told.args), WHEN: _date}
        self._manners: Mapping[str, Callable[[Argument, str], str]] = {
            ",": self._figures,
            "with": self._listed,
            "apart": self._between(";"),
            "beside": self._between(" "),
            "plain": self._plain,
            "capital": self._capital,
            "term": self._term,
        }

    def sentence(self, message: Message) -> str:
        if message.code in self._fixed:
            return self._fixed[message.code](message)
        words = self._language.sentences.get(message.code)
        if words is None:
            return ": ".join(filter(None, (message.code, self._text(message.args))))
        return self.vformat(words, message.args, {})

    def get_value(self, key: int | str, args: Sequence[Any], _kwargs: Mapping[str, Any]) -> Any:  # noqa: ANN401 - of string.Formatter
        """An argument that an older version did not write is left out."""
        return args[key] if isinstance(key, int) and key < len(args) else ""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - of string.Formatter
        if "|" in format_spec:
            return self._counted(value, format_spec)
        manner, _, more = format_spec.partition(" ")
        if manner in self._language.names:
            return self._named(value, self._language.names[manner])
        return self._manners.get(manner, self._as_it_is)(value, more)

    def _as_it_is(self, value: Argument, _more: str) -> str:
        return self._text(value)

    def _capital(self, value: Argument, _more: str) -> str:
        told = self._text(value)
        return told[:1].upper() + told[1:]

    def _plain(self, value: Argument, _more: str) -> str:
        if isinstance(value, Message) and value.code == WHEN:
            return _date(value, weekday=False)
        return self._text(value)

    def _term(self, value: Argument, sort: str) -> str:
        return self._language.phrases.get(f"{sort}.{value}") or self._text(value)

    def _counted(self, value: Argument, forms: str) -> str:
        number = _number(value)
        words = self._language.plural(number, forms.removeprefix(SPELLED).split("|"))
        if forms.startswith(SPELLED):
            return words.replace("#", self._spelled(number))
        return words.replace("#", self._language.figures(number))

    def _spelled(self, number: float) -> str:
        numbers = self._language.numbers
        is_known = isinstance(number, int) and 0 < number <= len(numbers)
        return numbers[int(number) - 1] if is_known else self._language.figures(number)

    def _listed(self, value: Argument, last: str) -> str:
        return self._language.joined(self._texts(value), last)

    def _between(self, joint: str) -> Callable[[Argument, str], str]:
        return lambda value, _more: self._language.joints[joint].join(self._texts(value))

    def _named(self, value: Argument, names: Sequence[str]) -> str:
        is_known = isinstance(value, int) and 0 <= value < len(names)
        return names[value] if is_known and isinstance(value, int) else self._text(value)

    def _figures(self, value: Argument, _more: str) -> str:
        if isinstance(value, int | float):
            return self._language.figures(value)
        return self._text(value)

    def _texts(self, value: Argument) -> list[str]:
        return [self._text(one) for one in (value if isinstance(value, tuple) else (value,))]

    def _text(self, value: Argument) -> str:
        if isinstance(value, Message):
            return self.sentence(value)
        if isinstance(value, tuple):
            return self._language.joints[","].join(map(self._text, value))
        if isinstance(value, str):
            return self._language.isolated(value)
        # A year has no mark between its thousands: only what is less than one is told apart.
        return str(value).replace(".", self._language.marks[1])


def _date(message: Message, *, weekday: bool = True) -> str:
    """A date in words; one that is none by what stands there."""
    try:
        return in_words(when_of(message), weekday=weekday)
    except ValueError:
        return ", ".join(map(str, message.args))


def _number(value: Argument) -> float:
    """A number counts itself, several things how many they are; text counts one."""
    if isinstance(value, tuple):
        return len(value)
    return value if isinstance(value, int | float) else 1
