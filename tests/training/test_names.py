"""Names as BIO labels."""

from timeline_app.training.names import from_entities, read_names, spans


def kinds(sentence, labels):
    return [(" ".join(sentence.forms[a:b]), kind) for a, b, kind in spans(labels)]


def test_a_name_is_the_core_of_its_phrase(sentence):
    told = sentence(
        "the DT 3 det (1-organization",
        "U.S. NNP 3 compound",
        "Army NNP 4 nsubj 1)",
        "attacked VBD 0 root",
    )
    assert kinds(told, *from_entities([told])) == [("U.S. Army", "ORG")]


def test_titles_are_no_part_of_a_person(sentence):
    told = sentence(
        "Prime NNP 2 compound (1-person",
        "Minister NNP 4 nsubj",
        "Ann NNP 2 flat 1)",
        "spoke VBD 0 root",
    )
    assert kinds(told, *from_entities([told])) == [("Ann", "PER")]


def test_a_title_alone_names_nobody(sentence):
    told = sentence("the DT 2 det (1-person", "President NNP 3 nsubj 1)", "spoke VBD 0 root")
    assert kinds(told, *from_entities([told])) == []


def test_a_people_is_nobodys_name(sentence):
    told = sentence("Americans NNPS 2 nsubj (1-person)", "voted VBD 0 root")
    assert kinds(told, *from_entities([told])) == []


def test_a_name_may_hang_on_a_common_noun(sentence):
    told = sentence(
        "spokesman NN 4 nsubj (1-person",
        "John NNP 1 flat",
        "Smith NNP 1 flat 1)",
        "spoke VBD 0 root",
    )
    assert kinds(told, *from_entities([told])) == [("John Smith", "PER")]


def test_a_country_that_acts_stays_a_place(sentence):
    place = sentence("in IN 2 case", "Sweden NNP 0 root (1-place)")
    actor = sentence("Sweden NNP 2 nsubj (1-organization)", "refused VBD 0 root")
    labels = from_entities([place, place, actor])
    assert kinds(actor, labels[2]) == [("Sweden", "LOC")]


def test_of_joins_the_parts_of_an_organisation(sentence):
    told = sentence(
        "Bank NNP 4 nsubj (1-organization",
        "of IN 3 case",
        "England NNP 1 nmod (2-place)1)",
        "agreed VBD 0 root",
    )
    assert kinds(told, *from_entities([told])) == [("Bank of England", "ORG")]


def test_unknown_kinds_of_name_are_outside(tmp_path):
    path = tmp_path / "names.iob2"
    path.write_text("# sent_id = 1\n1\tAnn\tB-PER\t-\t-\n2\twon\tB-OTH\t-\t-\n", encoding="utf-8")
    assert read_names(path) == [(("Ann", "won"), ("B-PER", "O"))]
