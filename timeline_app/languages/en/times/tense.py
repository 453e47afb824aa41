"""Which way a sentence looks from an expression: back, ahead, or no saying."""

from timeline_app.languages.en.times.context import is_plain, starts_sentence
from timeline_app.temporal import FUTURE, PAST, UNKNOWN, Tokens

_STOPS = {".", "!", "?", "\n", ";"}
_REACH = 18
_NEAR = 7
"""So near must a verb in the present be to the day it tells of."""
_BESIDE = 2
"""The results are published on Wednesday: only a preposition lies between."""


def direction(tokens: Tokens, first: int, last: int) -> int:
    """-1 where the governing verb is past, 1 where it lies ahead, 0 where nothing tells."""
    if tokens.word(last) == "'s":
        is_ahead = _is_ahead_of(tokens, first) or _is_object_of_future(tokens, first)
        return FUTURE if is_ahead else UNKNOWN
    if _is_fixed(tokens, first) or _is_scheduled(tokens, first):
        return FUTURE
    left = _look_left(tokens, first)
    if left and not (starts_sentence(tokens, first - 1) and _is_stop(tokens, first - 2)):
        return left
    right = _look_right(tokens, last)
    is_led = tokens.has(first - 1, "LEADS_AHEAD") and right != PAST
    return FUTURE if is_led else right


def is_surely_past(tokens: Tokens, first: int) -> bool:
    """Was found in May, after a raid in May: a past so near by that it can be no other's."""
    if tokens.word(first - 1) != "in":
        return False
    for i in range(first - 2, max(-1, first - 2 - _NEAR), -1):
        if _is_stop(tokens, i) or tokens.word(i) in _PARTING:
            return False
        if tokens.word(i) in {"after", "following"}:
            return _look_left(tokens, i) == PAST
        if _cue(tokens, i) != UNKNOWN:
            is_plain = not _is_to_be(tokens, i - 1) and not _is_passive_present(tokens, i, PAST)
            return is_plain and _cue(tokens, i) == PAST and not _had_been(tokens, i)
    return False


_PARTING = {"to", "for", "that", ",", "by", "as", "on"}


def _is_stop(tokens: Tokens, i: int) -> bool:
    """Whether the sentence ends there; not in "Steel Inc. announced on Friday"."""
    is_short = tokens.word(i) == "." and tokens.raw(i + 1)[:1].islower()
    return i < 0 or (tokens.words[i] in _STOPS and not is_short)


def _is_ahead_of(tokens: Tokens, first: int) -> bool:
    """Ahead of Friday's vote; not: they condemned the handling of Friday's vote."""
    if not tokens.has(first - 1, "AHEAD_OF"):
        return False
    is_behind = tokens.word(first - 1) == "of" and tokens.word(first - 2) not in _EVE
    return not is_behind or _look_left(tokens, first) != PAST


_EVE = {"ahead", "advance", "eve", "front"}


def _is_object_of_future(tokens: Tokens, first: int) -> bool:
    """He will skip Friday's debate; not: he will resign after Friday's vote."""
    is_behind = tokens.has(first - 1, "BEHIND_OF") or tokens.has(first - 2, "BEHIND_OF")
    return not is_behind and any(
        tokens.word(i) in {"will", "would", "'ll"} for i in (first - 2, first - 3, first - 4)
    )


def _is_fixed(tokens: Tokens, first: int) -> bool:
    """The match is on Saturday: what the present tells of a day lies ahead."""
    before = first - 2 if tokens.has(first - 1, "FIXED_ON") else first - 1
    is_short = tokens.word(before) == "'s" and tokens.word(before - 1) in _SUBJECTS
    return is_short or tokens.has(before, "COPULA")


def _is_scheduled(tokens: Tokens, first: int) -> bool:
    """They set a hearing for 4 September: whenever that was done, the day lies ahead."""
    if tokens.word(first - 1) != "for":
        return False
    for i in range(first - 2, max(-1, first - _REACH), -1):
        if _is_stop(tokens, i):
            return False
        if tokens.has(i, "SCHEDULING"):
            return True
    return False


_SUBJECTS = {"it", "he", "she", "that", "there", "what"}


def _look_left(tokens: Tokens, first: int) -> int:
    for i in range(first - 1, max(-1, first - _REACH), -1):
        if _is_stop(tokens, i):
            return UNKNOWN
        cue = _cue(tokens, i)
        if not cue and first - i <= _NEAR and _tells_ahead(tokens, i, first):
            return FUTURE
        if cue == PAST and first - i <= _BESIDE and tokens.word(i - 1) in {"is", "are"}:
            return FUTURE
        if cue and not _is_to_be(tokens, i - 1) and not _is_passive_present(tokens, i, cue):
            return PAST if cue == FUTURE and _had_been(tokens, i) else cue
    return UNKNOWN


def _is_passive_present(tokens: Tokens, i: int, cue: int) -> bool:
    """When the case is heard, starts getting beat: the participle of a present."""
    return cue == PAST and tokens.word(i - 1) in {"is", "are", "get", "gets", "getting"}


def _tells_ahead(tokens: Tokens, i: int, first: int) -> bool:
    return _is_calendar_verb(tokens, i) or _is_our_present(tokens, i, first)


def _is_our_present(tokens: Tokens, i: int, first: int) -> bool:
    """They come on Thursday, we see them on Friday: a verb right after who speaks."""
    is_led = tokens.has(i - 1, "SPEAKERS") and i < first
    is_verb = tokens.word(i).isalpha() and not tokens.has(i, "FUNCTION_WORD")
    return is_led and is_verb and not tokens.word(i).endswith(("ed", "ly"))


def _is_calendar_verb(tokens: Tokens, i: int) -> bool:
    """The train leaves; not the leaves, nor did it leave."""
    if not tokens.has(i, "CALENDAR_VERB"):
        return False
    return not (tokens.has(i - 1, "NOT_BEFORE_VERB") or tokens.has(i - 2, "PAST_AUXILIARY"))


def _had_been(tokens: Tokens, i: int) -> bool:
    """Had been due to expire: what lay ahead then lies behind now."""
    return "had" in tokens.words[max(0, i - 5) : i]


def _is_to_be(tokens: Tokens, i: int) -> bool:
    """To be completed, will be paid: the participle says nothing of the time."""
    return tokens.word(i) in {"be", "being"}


def _look_right(tokens: Tokens, last: int) -> int:
    for i in range(last, min(len(tokens), last + _REACH)):
        if _is_stop(tokens, i):
            return UNKNOWN
        cue = _cue(tokens, i)
        if cue:
            return cue
    return UNKNOWN


def _cue(tokens: Tokens, i: int) -> int:
    word = tokens.words[i]
    if tokens.has(i, "FUTURE_CUE"):
        return PAST if _could_not(tokens, i) else FUTURE
    if tokens.has(i, "PAST_CUE"):
        return UNKNOWN if tokens.has(i, "TO_GOVERNOR") and tokens.word(i + 1) == "to" else PAST
    if word == "to" and _is_infinitive(tokens, i + 1):
        return FUTURE if tokens.has(i - 1, "TO_GOVERNOR") or _is_headline(tokens, i) else UNKNOWN
    if tokens.has(i, "TO_GOVERNOR") and tokens.word(i + 1) == "to":
        return UNKNOWN
    if len(word) > 3 and word.endswith("ed") and word.isalpha() and not _is_adjective(tokens, i):
        return PAST
    return UNKNOWN


def _is_adjective(tokens: Tokens, i: int) -> bool:
    """United, hundred; a proposed visit."""
    is_noun_after = tokens.word(i + 1).isalpha() and not tokens.has(i + 1, "FUNCTION_WORD")
    is_attribute = is_noun_after and any(tokens.has(i - 1, name) for name in ("THE", "A"))
    return tokens.has(i, "NOT_PAST") or is_attribute


def _is_headline(tokens: Tokens, i: int) -> bool:
    """Obama to visit Cuba on Sunday: nothing but a name before the infinitive."""
    return tokens.is_capital(i - 1) and any(
        starts_sentence(tokens, k) for k in range(max(0, i - 3), i)
    )


def _could_not(tokens: Tokens, i: int) -> bool:
    """Neither could be located on Wednesday: nobody says so of a day to come."""
    if tokens.word(i) != "could":
        return False
    before = tokens.words[max(0, i - _REACH) : i]
    is_denied = tokens.word(i + 1) == "not" or bool(_NOBODY.intersection(before))
    return is_denied or tokens.has(i + 2, "REACHED")


_NOBODY = {"neither", "nor", "nobody", "none"}


def _is_infinitive(tokens: Tokens, i: int) -> bool:
    word = tokens.word(i)
    is_verb = word.isalpha() and not tokens.is_capital(i) and len(word) > 1
    return is_verb and is_plain(tokens, i) and not word.endswith(("ing", "s", "ed"))


def is_outset(tokens: Tokens, first: int) -> bool:
    """As in "its worst day since the March crash": news measures from there."""
    before = first - 2 if tokens.word(first - 1) == "the" else first - 1
    return before >= 0 and tokens.word(before) == "since"
