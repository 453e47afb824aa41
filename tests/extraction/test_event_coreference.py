"""Happenings that befall a person once: one date serves all words for them."""

import pytest
from sentences_read import at, drafts, reads, trees

from timeline_app.extraction import event_coreference
from timeline_app.extraction.draft import Dating
from timeline_app.extraction.references import References
from timeline_app.model import DatedBy
from timeline_app.model.edtf import parse

pytestmark = reads
DAY = parse("2020-01-03")


def filled(text, known):
    """The dates by word, after the words of ``known`` had theirs."""
    every = trees(text)
    found = [draft for one in every for draft in drafts(one)]
    words = {draft.key: draft.tree.tokens[draft.index].text for draft in found}
    dated = {key: known[word] for key, word in words.items() if word in known}
    event_coreference.fill(found, dated, References(every))
    return {words[key]: date for key, date in dated.items()}


OWN = Dating(DAY, DatedBy.EXPLICIT, 0)


def test_the_killing_and_the_death_of_one_are_of_one_day():
    text = "Qasem Soleimani was killed. The death of Soleimani shocked Iran."
    found = filled(text, {"killed": OWN})
    assert found["death"] == Dating(DAY, DatedBy.NARRATIVE, None, 0.5)


SEPARATE = [
    ("Qasem Soleimani was killed. The death of Jan Nowak shocked Iran.", "death", "of another"),
    ("Qasem Soleimani was seen. Soleimani was seen again.", "again", "may happen again"),
    ("Soleimani killed a man. The death of Soleimani shocked Iran.", "death", "he did it"),
]


@pytest.mark.parametrize(("text", "word", "why"), SEPARATE, ids=[why for *_, why in SEPARATE])
def test_what_befell_another_or_may_happen_again_has_no_share(text, word, why):
    verb = next(w for w in ("killed", "seen") if w in text)
    assert word not in filled(text, {verb: OWN}), why


def test_of_two_dates_none_is_taken():
    text = "Jan Nowak was killed. Nowak died. The death of Nowak shocked Lund."
    other = Dating(parse("1999"), DatedBy.EXPLICIT, 1)
    found = filled(text, {"killed": OWN, "died": other})
    assert "death" not in found


def test_a_date_that_is_only_supposed_is_not_handed_on():
    text = "Jan Nowak was killed. The death of Nowak shocked Lund."
    found = filled(text, {"killed": Dating(DAY, DatedBy.DOCUMENT)})
    assert "death" not in found


def test_an_own_date_stays():
    text = "Jan Nowak was killed. The death of Nowak shocked Lund."
    found = filled(text, {"killed": OWN, "death": Dating(None, DatedBy.EXPLICIT, 1)})
    assert found["death"].when is None
    assert at(trees(text)[0], "killed") > 0
