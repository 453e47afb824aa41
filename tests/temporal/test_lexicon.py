"""The words of time: classes, values and one symbol for each set of classes."""

from timeline_app.temporal import lexicon

TABLES = [
    {"MONTH": {"may": 5, "june": 6}, "THE": ["the", "ye"]},
    {"MODAL": {"may": 1}, "PHRASE": ["of the year", "of the", "at night"]},
]


def built():
    return lexicon.build(TABLES, (frozenset({"INT"}), frozenset({"INT", "DAY"})))


def test_a_word_has_the_values_of_all_its_classes():
    words = built().words
    assert dict(words["may"].values) == {"MONTH": 5, "MODAL": 1}
    assert dict(words["the"].values) == {"THE": 1}


def test_words_of_the_same_classes_share_a_symbol():
    words = built().words
    assert words["the"].symbol == words["ye"].symbol != words["june"].symbol
    assert words["may"].symbol != words["june"].symbol


def test_a_class_is_all_the_symbols_that_hold_it():
    made = built()
    assert set(made.characters("MONTH")) == {made.words["may"].symbol, made.words["june"].symbol}
    assert len(made.characters("INT")) == 2
    assert made.characters("NO_CLASS") == ""
    assert made.symbol({"DAY", "INT"}) in made.characters("DAY")
    assert ord(min(made.symbols.values())) == lexicon.FIRST_SYMBOL


def test_the_longest_phrase_stands_first():
    assert built().phrases == {
        "of": [("of", "the", "year"), ("of", "the")],
        "at": [("at", "night")],
    }


def test_the_words_of_a_language_are_those_of_all_its_tables():
    loaded = lexicon.load("en", (frozenset({"INT"}),))
    assert loaded is lexicon.load("en", (frozenset({"INT"}),))
    assert loaded.words["may"].values["MONTH"] == 5
    assert loaded.words["friday"].values["WEEKDAY"] == 5
    assert lexicon.load("no such language", ()).words == {}
