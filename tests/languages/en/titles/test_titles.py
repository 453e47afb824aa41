"""Titles in three tiers: nothing needed is cut, nobody is put in who may not be meant."""

import pytest

from timeline_app.languages.en.titles.readable import is_readable
from timeline_app.languages.en.titles.title_tokens import Bit, _with_article
from timeline_app.model import Factuality, TitleTier

WHOLE = [
    # The object's complement, the adverb that carries the point, a number's "at least", a list.
    (
        "On Monday a judge in Oslo found Norlight guilty of fraud.",
        "found",
        ["Norlight guilty"],
    ),
    ("The crew acted negligently on 4 May 2015.", "acted", ["negligently"]),
    ("At least 40 people died on 4 May 2015 in Lund.", "died", ["At least 40"]),
    ("Anna Berg did not return to Lund until 4 May 2015.", "return", ["not", "until 4 May 2015"]),
    (
        "On 4 May 2015 Norlight bought Dahl Shipping and Ost Ferries.",
        "bought",
        ["Dahl Shipping and Ost Ferries"],
    ),
    ("On 4 May 2015 the council declared the strike over.", "declared", ["strike over"]),
    (
        "The crew seized 12 boats as well as weapons on 4 May 2015.",
        "seized",
        ["12 boats as well as weapons"],
    ),
    ("The driver turned himself in on 4 May 2015.", "turned", ["turned himself in"]),
    (
        "The firm took the opportunity to buy the old harbour on 4 May 2015.",
        "took",
        ["opportunity to buy the old harbour"],
    ),
]


@pytest.mark.parametrize(("text", "trigger", "words"), WHOLE, ids=lambda x: str(x)[:30])
def test_what_a_clause_needs_stays(find, text, trigger, words):
    title = find(text, trigger, "2015-05-06").title
    assert all(part in title for part in words), title


def test_nobody_stands_for_a_pronoun_where_two_may_be_meant(read):
    text = (
        "Anna Berg met the lawyer of Maria Holm in Lund on 3 May 2015. The talks with Eva Dahl "
        "were short. On 4 May 2015 she signed the contract."
    )
    (signed,) = [m for m in read(text, "2015-05-06") if m.text == "signed"]
    assert not any(name in signed.title for name in ("Berg", "Holm", "Dahl"))


def test_a_pronoun_becomes_the_one_that_was_named(read):
    text = "Anna Berg was born in Lund in 1901. She founded a school in 1924."
    (founded,) = [m for m in read(text, "1999-05-06") if m.text == "founded"]
    assert founded.title == "Anna Berg founded a school"
    assert founded.title_tier is TitleTier.COMPRESSED


UNTOLD = [
    ("The board refrained from closing the mine on 4 May 2015.", "closing"),
    ("The mayor praised the crew on 4 May 2015 instead of closing the port.", "closing"),
    ("On 4 May 2015 the report named the possibility of ferries being stopped.", "stopped"),
]


@pytest.mark.parametrize(("text", "trigger"), UNTOLD)
def test_what_was_not_done_is_not_told_as_done(read, text, trigger):
    found = [m for m in read(text, "2015-05-06") if m.text == trigger]
    assert all(m.factuality is not Factuality.HAPPENED for m in found)


def test_the_tier_says_how_a_title_was_made(read):
    text = (
        "On 4 May 2015 the bridge fell. The inspectors of the northern district, who had warned "
        "the council of the rusted bolts, of the cracked piers and of the loose railings in two "
        "letters, closed the road at once on 5 May 2015."
    )
    for mention in read(text, "2015-05-06"):
        passage = " ".join(mention.passage.of(text).split()).casefold()
        if mention.title_tier is TitleTier.CLAUSE:
            assert mention.title.casefold() in passage
        if mention.title_tier is TitleTier.SENTENCE:
            assert mention.title.endswith("…")
        assert (mention.title_tier is None) == (mention.title == "")
    (fell,) = [m for m in read(text, "2015-05-06") if m.text == "fell"]
    assert (fell.title, fell.title_tier) == ("The bridge fell", TitleTier.CLAUSE)


@pytest.mark.parametrize(
    ("title", "is_fit"),
    [
        ('The firm called it "a mistake"', True),
        ('The firm called it "a mistake', False),
        ("The port (in the north) closed", True),
        ("The port (in the north closed", False),
    ],
)
def test_a_mark_that_opens_is_closed(title, is_fit):
    assert is_readable(title) is is_fit


CUT = [
    (
        (
            "On 4 May 2015 the northern troops made a move to retake the old harbour, forcing "
            "the southern general to pull his men away from the river and the hills."
        ),
        "made",
        "The northern troops made a move to retake the old harbour",
    ),
    (
        (
            "By 4 May 2015 the northern troops had pushed through the hills to the coast, cutting "
            "the southern part of the country in two."
        ),
        "pushed",
        "The northern troops pushed through the hills to the coast",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "title"), CUT)
def test_a_long_clause_ends_where_only_circumstances_follow(find, text, trigger, title):
    assert find(text, trigger, "2015-05-06").title == title


@pytest.mark.parametrize(
    ("article", "following", "fitting"),
    [
        ("an", "campaign", "a"),
        ("a", "attack", "an"),
        ("a", "unused", "an"),
        ("an", "union", "a"),
        ("A", "hour", "An"),
        ("a", "US", "a"),
    ],
)
def test_an_article_fits_the_word_that_now_follows(article, following, fitting):
    first = Bit(article, 0, 0)
    assert _with_article([article, " "], first, following) == [fitting, " "]


# On 4 May 2015, told two days later: the day is for the axis to show.
SHORT = [
    ("Anna Berg became active in politics", "became", None),
    ("Anna Berg was appointed chief executive of Norlight", "appointed", None),
    ("Norlight was bought by Dahl Shipping", "bought", None),
    ("Anna Berg told the council that the mill would close", "told", None),
    ("the court ordered Norlight to pay a fine", "ordered", None),
    ("the council closed the mill because of the flood", "closed", "The council closed the mill"),
    ("according to police, two men died", "died", "Two men died, according to police"),
    ("Anna Berg sold the mill to Bo Dahl for five million crowns", "sold", None),
    ("there was an attack on the harbour", "attack", "Attack on the harbour"),
    ("the mill burned for two hours", "burned", None),
    ("the council had the mill repaired", "had", None),
    ("Anna Berg and her son left Lund", "left", None),
    ("the king refused to sign the treaty", "refused", None),
    ("the ship began to sink", "began", None),
    ("Norlight, which had bought the mill, sold it", "bought", "Norlight bought the mill"),
    ("the mill was found to be empty", "found", None),
    ("prices rose by 5 percent to 30 crowns", "rose", None),
    ("the mill has been closed", "closed", "The mill was closed"),
]


@pytest.mark.parametrize(("clause", "trigger", "title"), SHORT)
def test_a_clause_is_its_title_without_what_only_goes_along(find, clause, trigger, title):
    found = find(f"On 4 May 2015 {clause}.", trigger, "2015-05-06")
    assert found.title == (title or clause[:1].upper() + clause[1:])


def test_a_plan_is_told_as_to_do_and_words_said_as_said(find):
    plan = find("Norlight will open a mill in Lund on 4 May 2016.", "open", "2015-05-06")
    assert plan.title == "Norlight to open a mill in Lund"
    said = find("Anna Berg said on 4 May 2015: “The mill is closed.”", "said", "2015-05-06")
    assert said.title == "Anna Berg said the mill is closed"
    head = find("Carmaker wins prize on 4 May 2015", "wins", "2015-05-06")
    assert head.title == "Carmaker won prize"


TITLES = [
    # Another fell too, and following is no deed.
    ("Torp fell on 4 May 2015, followed by Lund.", "followed", "Lund fell"),
    (
        "Two men robbed the bank on 4 May 2015, according to the police.",
        "robbed",
        "Two men robbed the bank, according to the police",
    ),
    # What somebody claims is told as claimed, whichever of the two verbs is asked.
    (
        "Anna Berg claimed on 4 May 2015 that Bo Dahl had burned the mill.",
        "claimed",
        "Anna Berg claimed Bo Dahl had burned the mill",
    ),
    (
        "Anna Berg claimed on 4 May 2015 that Bo Dahl had burned the mill.",
        "burned",
        "Anna Berg claimed Bo Dahl had burned the mill",
    ),
    (
        "Anna Berg told the press on 4 May 2015 that the mine was closed.",
        "told",
        "Anna Berg told the press on 4 May 2015 that the mine was closed",
    ),
    (
        "Anna Berg left Lund on 4 May 2015 without paying the bill.",
        "left",
        "Anna Berg left Lund without paying the bill",
    ),
    ("On 4 May 2015 the strike took place in Lund.", "strike", "The strike took place in Lund"),
    ("An explosion occurred in the mill on 4 May 2015.", "explosion",
     "Explosion occurred in the mill"),
    ("The firm made a car in 1998, in 2001 a ship.", "made", "The firm made a car"),
    ("Anna Berg spent 4 May 2015 in Lund.", "spent", "Anna Berg spent 4 May 2015 in Lund"),
    ("Anna Berg became mayor of Lund on 4 May 2015.", "became", "Anna Berg became mayor of Lund"),
    (
        "The mill was sold to Bo Dahl by the council on 4 May 2015.",
        "sold",
        "The mill was sold to Bo Dahl by the council",
    ),
    ("The council gave Bo the key on 4 May 2015.", "gave", "The council gave Bo the key"),
    (
        "On 4 May 2015 the police arrested Bo Dahl, a clerk of Lund, for theft.",
        "arrested",
        "The police arrested Bo Dahl for theft",
    ),
    # What follows a second verb is the second's.
    ("On 4 May 2015 Anna Berg visited Torp and spoke at Lund.", "visited",
     "Anna Berg visited Torp"),
    ("On 4 May 2015 Anna Berg visited Torp and spoke at Lund.", "spoke",
     "Anna Berg spoke at Lund"),
    ("The mayor of Lund, who had been ill, resigned on 4 May 2015.", "resigned",
     "The mayor of Lund resigned"),
    ("The mayor of Lund, who had been ill, resigned on 4 May 2015.", "ill",
     "The mayor of Lund had been ill"),
    ("No ship left the harbour on 4 May 2015.", "left", "No ship left the harbour"),
    ("The arrest of Bo Dahl on 4 May 2015 shocked Lund.", "arrest", "Arrest of Bo Dahl"),
    ("The bridge, built in 1904, was rebuilt in 1990.", "built", "The bridge was built"),
    ("Bo Dahl was killed when the crane fell on 4 May 2015.", "killed", "Bo Dahl was killed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "title"), TITLES, ids=lambda x: str(x)[:30])
def test_a_title_tells_one_deed_and_no_more(find, text, trigger, title):
    assert find(text, trigger, "2015-05-06").title == title
