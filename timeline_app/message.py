"""What a sentence for a person says, without its words: a stable code with its arguments.

Rooms below the faces hand these on and files keep them; ``wording`` has the words of a language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

Argument = Union[str, int, float, "Message", tuple["Argument", ...]]
"""A piece of a document or a date as EDTF, a number, a message within, or several of them."""
TOLD = "told"
"""The code of a sentence that is kept as it was written; its one argument are its words."""
_SEVERAL = "all"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence, or a piece of one: ``Message("ledger.part", ("2020",))``.

    Codes are words that never change, ``room.what-it-says``; ``resources/wording`` lists them.
    """

    code: str
    args: tuple[Argument, ...] = ()


def told(sentence: str) -> Message:
    """A sentence whose words are all that is known of it.

    >>> told("The log says 5 May.")
    Message(code='told', args=('The log says 5 May.',))
    """
    return Message(TOLD, (sentence,))


def to_json(message: Message) -> list[Any]:
    """The message for JSON: its code, then its arguments.

    >>> to_json(Message("a.b", ("x", 3, Message("c.d"), ("y", "z"))))
    ['a.b', 'x', 3, ['c.d'], {'all': ['y', 'z']}]
    """
    return [message.code, *(_json(argument) for argument in message.args)]


def _json(argument: Argument) -> Any:  # noqa: ANN401 - JSON
    if isinstance(argument, Message):
        return to_json(argument)
    return {_SEVERAL: list(map(_json, argument))} if isinstance(argument, tuple) else argument


def from_json(value: list[Any]) -> Message:
    """The message that :func:`to_json` gave.

    Raises ValueError, TypeError or KeyError where the JSON is none: no code, or an argument that
    is no argument.
    """
    if not value or not isinstance(value[0], str):
        raise ValueError(f"no message: {value!r:.80}")
    return Message(value[0], tuple(map(_argument, value[1:])))


def _argument(value: Any) -> Argument:  # noqa: ANN401 - JSON
    if isinstance(value, list):
        return from_json(value)
    if isinstance(value, Mapping):
        return tuple(map(_argument, value[_SEVERAL]))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise TypeError(f"no argument of a message: {value!r:.80}")
    return value
