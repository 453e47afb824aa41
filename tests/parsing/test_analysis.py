"""What the room says of a text, at its door: with the shipped weights and without."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import parsing
from timeline_app.model import NameType, Span
from timeline_app.wording import worded

needs_weights = pytest.mark.skipif(
    parsing.weights_problem() is not None, reason="the weights are not here"
)
TEXT = (
    "A U.S. drone strike killed General Qassem Soleimani in Baghdad on 3 January 2020. "
    "Iran’s parliament voted to expel the troops.\n\n"
    "“We will never forget this,” Khamenei said."
)


@pytest.fixture
def no_weights(monkeypatch, tmp_path):
    monkeypatch.setenv("TIMELINE_APP_MODEL", str(tmp_path))
    return tmp_path


def word(analysis, text):
    return next(t for s in analysis.sentences for t in s.tokens if t.text == text)


def hangs_on_the_root(sentence, place):
    for _ in sentence.tokens:
        place = sentence.tokens[place].head
        if place < 0:
            return True
    return False


def consistent(analysis):
    for sentence in analysis.sentences:
        assert [t.head for t in sentence.tokens].count(-1) == 1
        for place, token in enumerate(sentence.tokens):
            assert token.span.of(analysis.text) == token.text
            assert sentence.span.contains(token.span)
            assert (token.head == -1) == (token.relation == "root")
            assert 0 <= token.event <= 1
            assert hangs_on_the_root(sentence, place)
        assert len(sentence.is_quoted) == len(sentence.tokens)
        for name in sentence.names:
            assert 0 <= name.first < name.last <= len(sentence.tokens)
    return True


@needs_weights
def test_a_clear_sentence_is_read_right():
    analysis = parsing.analyse(TEXT)
    assert consistent(analysis)
    assert not analysis.is_fallback
    killed = word(analysis, "killed")
    first = analysis.sentences[0].tokens
    assert (killed.lemma, killed.xpos, killed.upos) == ("kill", "VBD", "VERB")
    assert killed.event > 0.5
    assert first[word(analysis, "strike").head] == killed
    assert word(analysis, "strike").relation == "nsubj"
    assert word(analysis, "’s").lemma == "'s"


@needs_weights
def test_names_stand_without_titles_and_clitics():
    analysis = parsing.analyse(TEXT)
    names = {
        " ".join(t.text for t in s.tokens[n.first : n.last]): n.type
        for s in analysis.sentences
        for n in s.names
    }
    assert names["Qassem Soleimani"] == NameType.PERSON
    assert names["Baghdad"] == NameType.PLACE
    assert "Iran" in names
    assert not {"January", "Iran’s"} & names.keys()


@needs_weights
def test_a_sentence_is_read_the_same_among_others():
    alone = parsing.analyse("Iran’s parliament voted to expel the troops.").sentences[0]
    among = parsing.analyse(TEXT).sentences[1]
    assert [(t.xpos, t.head, t.event, t.vector) for t in alone.tokens] == [
        (t.xpos, t.head, t.event, t.vector) for t in among.tokens
    ]
    assert parsing.analyse(TEXT) == parsing.analyse(TEXT)


@needs_weights
def test_the_caller_hears_of_loading_at_most_once():
    heard = []
    for _ in range(2):
        parsing.analyse("It rains.", on_loaded=lambda: heard.append(1))
    assert len(heard) <= 1


@needs_weights
@given(st.text(max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text):
    assert consistent(parsing.analyse(text))


@pytest.mark.parametrize("text", ["A" * 100_000, "QUJD/" * 5000, "1 2 3 4 " * 500, "-" * 500, "…"])
def test_absurd_input_is_passed_over(text):
    assert consistent(parsing.analyse(text))


def test_quotations_are_marked():
    sentence = parsing.analyse(TEXT).sentences[-1]
    quoted = [t.text for t, q in zip(sentence.tokens, sentence.is_quoted, strict=True) if q]
    assert quoted[0] == "“"
    assert quoted[-1] == "”"
    assert "Khamenei" not in quoted


def test_passages_bound_the_sentences():
    text = "First passage Second passage"
    spans = [Span(0, 13), Span(14, 28)]
    assert [s.span for s in parsing.analyse(text, spans).sentences] == spans


def test_without_weights_rules_stand_in(no_weights):
    assert str(no_weights) in worded(parsing.weights_problem())
    analysis = parsing.analyse(TEXT)
    assert analysis.is_fallback
    assert consistent(analysis)
    assert 0 < word(analysis, "killed").event < 0.7
    assert word(analysis, "strike").relation == "nsubj"


@given(st.text(max_size=120))
@settings(max_examples=100, deadline=None)
def test_without_weights_any_text_is_read(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIMELINE_APP_MODEL", "nowhere")
        assert consistent(parsing.analyse(text))


def test_damaged_weights_are_noticed(no_weights):
    from timeline_app.parsing import weights

    for name in weights.FILES:
        (no_weights / name).write_text("x", encoding="utf-8")
    (no_weights / "model.json").write_text('{"sha256": {"parser.onnx": "0"}}', encoding="utf-8")
    assert "damaged" in worded(parsing.weights_problem())
    assert parsing.analyse("He left.").is_fallback


def test_weights_of_another_interface_are_not_used(no_weights):
    from timeline_app.parsing import weights

    for name in weights.FILES:
        (no_weights / name).write_text("x", encoding="utf-8")
    (no_weights / "model.json").write_text('{"schema": 1}', encoding="utf-8")
    assert "another version" in worded(parsing.weights_problem())
    assert parsing.analyse("He left.").is_fallback


@needs_weights
def test_a_sentence_is_read_the_same_in_a_crowd():
    sentences = [
        "Iran’s parliament voted to expel the troops.",
        "Ana Lima opened the bridge in Porto on 3 May 2020 after years of delay and dispute.",
        "It rained.",
        "The minister, who had met the delegation in Geneva, said talks would go on.",
    ]
    crowd = parsing.analyse(" ".join(sentences * 9)).sentences
    for sentence, found in zip(sentences, crowd[:4], strict=True):
        alone = parsing.analyse(sentence).sentences[0]
        assert [(t.xpos, t.head, t.relation, t.event, t.vector) for t in alone.tokens] == [
            (t.xpos, t.head, t.relation, t.event, t.vector) for t in found.tokens
        ]


@pytest.mark.parametrize(
    ("words", "is_language"),
    [
        (["x" * 60], True),
        (["x" * 61], False),
        (["1", "2", "rain"], True),
        (["1", "2", "3", "rain"], False),
        (["1", "2", "3", "4", "5", "6", "7", "a", "b", "c"], True),
        (["1", "2", "3", "4", "5", "6", "7", "8", "b", "c"], False),
        (["1"], False),
        (["—", "…"], False),
    ],
)
def test_language_is_what_has_words_and_no_walls_of_letters(words, is_language):
    from timeline_app.parsing import analysis

    assert analysis._is_language(words) is is_language
