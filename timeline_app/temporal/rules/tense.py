"""Which way a sentence looks from an expression: back, ahead, or no saying."""

from timeline_app.temporal.scanner import Tokens

_STOPS = {".", "!", "?", "\n", ";"}
_REACH = 18
PAST, UNKNOWN, FUTURE = -1, 0, 1


def direction(tokens: Tokens, first: int, last: int) -> int:
    """-1 where the governing verb is past, 1 where it lies ahead, 0 where nothing tells."""
    if tokens.word(last) == "'s":
        return FUTURE if tokens.has(first - 1, "AHEAD_OF") else UNKNOWN
    left = _look_left(tokens, first)
    if left:
        return left
    right = _look_right(tokens, last)
    is_led = tokens.has(first - 1, "LEADS_AHEAD") and right != PAST
    return FUTURE if is_led else right


def _look_left(tokens: Tokens, first: int) -> int:
    for i in range(first - 1, max(-1, first - _REACH), -1):
        if tokens.words[i] in _STOPS:
            return UNKNOWN
        cue = _cue(tokens, i)
        if cue and not _is_to_be(tokens, i - 1):
            return PAST if cue == FUTURE and _had_been(tokens, i) else cue
    return UNKNOWN


def _had_been(tokens: Tokens, i: int) -> bool:
    """Had been due to expire: what lay ahead then lies behind now."""
    return "had" in tokens.words[max(0, i - 5) : i]


def _is_to_be(tokens: Tokens, i: int) -> bool:
    """To be completed, will be paid: the participle says nothing of the time."""
    return tokens.word(i) in {"be", "being"}


def _look_right(tokens: Tokens, last: int) -> int:
    for i in range(last, min(len(tokens), last + _REACH)):
        if tokens.words[i] in _STOPS:
            return UNKNOWN
        cue = _cue(tokens, i)
        if cue:
            return cue
    return UNKNOWN


def _cue(tokens: Tokens, i: int) -> int:
    word = tokens.words[i]
    if tokens.has(i, "FUTURE_CUE"):
        return FUTURE
    if tokens.has(i, "PAST_CUE"):
        return UNKNOWN if tokens.has(i, "TO_GOVERNOR") and tokens.word(i + 1) == "to" else PAST
    if word == "to" and tokens.has(i - 1, "TO_GOVERNOR") and _is_infinitive(tokens, i + 1):
        return FUTURE
    if tokens.has(i, "TO_GOVERNOR") and tokens.word(i + 1) == "to":
        return UNKNOWN
    if len(word) > 3 and word.endswith("ed") and word.isalpha() and not tokens.has(i, "NOT_PAST"):
        return PAST
    return UNKNOWN


def _is_infinitive(tokens: Tokens, i: int) -> bool:
    word = tokens.word(i)
    is_plain = word.isalpha() and not tokens.is_capital(i) and len(word) > 1
    return is_plain and not tokens.entries[i].values and not word.endswith(("ing", "s", "ed"))
