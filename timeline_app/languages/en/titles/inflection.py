"""The simple past of a verb."""

from timeline_app.syntax import table

_VOWELS = "aeiou"
# Final consonants that are doubled after one stressed short vowel.
_DOUBLING = "bdgklmnprt"
# Endings that bear the stress in longer verbs: "expel", "commit", "refer", "occur".
_STRESSED = (
    "pel",
    "mit",
    "efer",
    "nfer",
    "sfer",
    "cur",
    "bel",
    "trol",
    "bet",
    "tag",
    "hip",
    "nap",
    "top",
)


def past(lemma: str, *, is_plural: bool = False) -> str:
    """As in "rise" -> "rose", "visit" -> "visited", "be" -> "was" or "were"."""
    if lemma == "be":
        return "were" if is_plural else "was"
    irregular: dict[str, str] = table("event_verbs")["past"]
    return irregular.get(lemma) or _regular(lemma)


def _regular(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ied"
    if lemma.endswith("c"):
        return lemma + "ked"
    return lemma + (lemma[-1] if _doubles(lemma) else "") + "ed"


def _doubles(lemma: str) -> bool:
    if len(lemma) < 3 or lemma[-1] not in _DOUBLING or lemma[-2] not in _VOWELS:
        return False
    if lemma[-3] in _VOWELS:
        return lemma[-4:-1] == "qui"
    is_short = sum(c in _VOWELS for c in lemma) == 1
    return is_short or lemma.endswith(_STRESSED)
