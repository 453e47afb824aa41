"""The control words of RTF: each means one thing, and stands for what the reader knows."""

import codecs

import pytest

from timeline_app.model import PassageKind
from timeline_app.readers import rtf_words
from timeline_app.readers.from_rtf import read_rtf
from timeline_app.readers.reading import About


def text_of(body):
    return read_rtf(b"{\\rtf1\\ansi " + body + b"}", About()).text


@pytest.mark.parametrize("name", rtf_words.CODE_PAGES.values())
def test_every_code_page_can_be_decoded(name):
    assert codecs.lookup(name).name
    assert b"abc".decode(name) == "abc"


@pytest.mark.parametrize(
    ("charset", "encoding", "text"),
    [
        (0, "cp1252", "é"), (77, "mac-roman", "é"), (128, "cp932", "漢"), (129, "cp949", "한"),
        (130, "johab", "한"), (134, "gbk", "汉"), (136, "big5", "漢"), (161, "cp1253", "Σ"),
        (162, "cp1254", "ğ"), (163, "cp1258", "ơ"), (177, "cp1255", "ש"), (178, "cp1256", "ش"),
        (186, "cp1257", "ė"), (204, "cp1251", "Д"), (222, "cp874", "ก"), (238, "cp1250", "ř"),
        (254, "cp437", "╬"), (255, "cp850", "ı"),
    ],
)  # fmt: skip
def test_a_font_says_in_which_code_its_bytes_are(charset, encoding, text):
    """By the numbers that the specification gives; the code of the file is another."""
    signs = "".join(f"\\'{byte:02x}" for byte in text.encode(encoding))
    body = f"{{\\fonttbl{{\\f0\\fcharset{charset} A;}}}}\\f0 {signs}"
    assert text_of(b"\\ansicpg1251 " + body.encode()) == text


@pytest.mark.parametrize(
    ("sign", "text"),
    [(b"\\emdash ", "—"), (b"\\lquote ", "‘"), (b"\\rdblquote ", "”"), (b"\\bullet ", "•"),
     (b"\\~", "\xa0"), (b"\\_", "-"), (b"\\-", ""), (b"\\{", "{"), (b"\\}", "}"), (b"\\\\", "\\"),
     (b"\\endash ", "–"), (b"\\emspace ", " ")],
)  # fmt: skip
def test_a_sign_stands_for_its_text(sign, text):
    word = sign.decode()[1:].strip() or sign.decode()[1]
    assert rtf_words.SIGNS[word] == text
    assert text_of(b"a" + sign + b"b").replace("\xa0", " ") == f"a{text}b".replace("\xa0", " ")


@pytest.mark.parametrize("word", sorted(rtf_words._SKIPPED_WORDS.split()))
def test_the_words_of_a_skipped_group_are_no_text(word):
    assert rtf_words.GROUPS[word] == rtf_words.SKIPPED
    assert "secret" not in text_of(b"It rained. {\\*\\" + word.encode() + b" secret} It snowed.")


@pytest.mark.parametrize("word", sorted(rtf_words._SAME_WORDS.split()))
def test_the_words_of_others_belong_to_the_text_around_them(word):
    assert rtf_words.GROUPS[word] == rtf_words.SAME
    assert "inside" in text_of(b"It rained {\\*\\" + word.encode() + b" inside} here.")


@pytest.mark.parametrize(
    ("word", "kind"),
    [("footnote", PassageKind.FOOTNOTE), ("annotation", PassageKind.COMMENT),
     ("header", PassageKind.FURNITURE), ("footerr", PassageKind.FURNITURE), ("shptxt", None)],
)  # fmt: skip
def test_a_text_of_its_own_is_a_passage_of_its_kind(word, kind):
    assert rtf_words.KINDS[rtf_words.GROUPS[word]] is kind


def test_no_word_is_in_two_tables():
    skipped, same = rtf_words._SKIPPED_WORDS.split(), rtf_words._SAME_WORDS.split()
    assert len(set(skipped)) == len(skipped)
    assert not set(skipped) & set(same)
    assert not set(rtf_words.SIGNS) & set(rtf_words.GROUPS)
