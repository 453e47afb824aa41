"""Words with their tags to dictionary forms: a table of exceptions, then suffix rules."""

import re
from collections.abc import Callable
from functools import lru_cache

from timeline_app import syntax
from timeline_app.languages.en.words import gazetteer

_PLAIN = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "’": "'",
        "´": "'",
        "`": "'",
        "ʼ": "'",
        "\u00ad": None,
    }
)
# Stems that end like this lost a silent e before -ed, -ing or -er.
_SILENT_E = re.compile(r"(?:[^aeiou]l|[aeiou][vsz]|[^s]s|[^aeo]at|[uv]|c|[rld]g|iz|ur)\Z")


def _restored(stem: str) -> str:
    """A stem without its ending to the whole verb: "stopp" to "stop", "hop" to "hope"."""
    known = syntax.words("language_verbs", "verbs")
    is_doubled = len(stem) > 2 and stem[-1] == stem[-2]
    for verb in (stem + "e", stem, stem[:-1] if is_doubled else stem):
        if verb in known:
            return verb
    if is_doubled and stem[-1] not in "lsfzeo":
        return stem[:-1]
    return stem + "e" if len(stem) > 2 and _SILENT_E.search(stem) else stem


def _plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word[0].isdigit():
        return word
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def _third_person(word: str) -> str:
    if word[:-1] in syntax.words("language_verbs", "verbs"):
        return word[:-1]
    return word[:-2] if word.endswith("oes") else _plural(word)


def _past(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("eed"):
        return word[:-1] if word[:-1] in syntax.words("language_verbs", "verbs") else word[:-2]
    return _restored(word[:-2]) if word.endswith("ed") and len(word) > 3 else word


def _present_participle(word: str) -> str:
    return _restored(word[:-3]) if word.endswith("ing") and len(word) > 4 else word


def _positive(stem: str) -> str:
    """The adjective: "bigg" to "big", "larg" to "large", "tall" as it is."""
    if stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return (
        stem + "e" if stem.endswith(("rg", "c", "v", "s", "at", "af", "ut", "id", "fin")) else stem
    )


def _graded(word: str) -> str:
    for ending in ("est", "er"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            return stem[:-1] + "y" if stem.endswith("i") else _positive(stem)
    return word


_RULES: dict[str, Callable[[str], str]] = {
    "NNS": _plural,
    "VBZ": _third_person,
    "VBD": _past,
    "VBN": _past,
    "VBG": _present_participle,
    "JJR": _graded,
    "JJS": _graded,
    "RBR": _graded,
    "RBS": _graded,
}


@lru_cache(maxsize=50_000)
def lemma(word: str, xpos: str) -> str:
    """The dictionary form of ``word`` under its Penn tag: ("went", "VBD") is "go".

    Names, peoples' adjectives and acronyms keep their capitals; all else becomes small.
    """
    small = word.lower().translate(_PLAIN)
    known: str | None = syntax.table("language_lemmas").get(xpos, {}).get(small)
    if known is not None:
        return known
    if xpos in {"NNP", "NNPS"} or (word.isupper() and xpos == "NN" and 1 < len(word) < 6):
        return word
    if xpos == "JJ" and word in gazetteer.peoples():
        return word
    rule = _RULES.get(xpos)
    return rule(small) if rule else small
