from timeline_app.model import DatedBy, Mention, OrderLink, Participant, Span
from timeline_app.model.edtf import parse
from timeline_app.ordering.twins import settled

JANUARY = parse("2020-01")
VICTIM = (Participant("Pavel Novak", "person"),)


def mention(start, text, **fields):
    span = Span(start, start + len(text))
    return Mention(span, text, text, Span(start, start + 50), participants=VICTIM, **fields)


def test_what_points_back_lends_its_links_to_what_tells():
    mentions = [
        mention(0, "killed", tense="PAST", kind="attack", when=JANUARY, is_candidate=True),
        mention(100, "death", kind="death", when=JANUARY, dated_by=DatedBy.NARRATIVE),
        mention(130, "fled", tense="PAST", is_candidate=True),
    ]
    links = settled([OrderLink(1, 2, 0, None, "after noun", Span(100, 150))], mentions)
    assert [(link.before, link.after) for link in links] == [(0, 2)]


def test_a_mention_without_a_twin_keeps_its_links():
    mentions = [
        mention(0, "killed", tense="PAST", kind="attack", when=JANUARY, is_candidate=True),
        mention(100, "trial", kind="legal", when=parse("2021")),
    ]
    link = OrderLink(0, 1, 0, None, "before noun", Span(100, 150))
    assert settled([link], mentions) == [link]
