"""The language of a text, guessed; never something else than English on thin grounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.readers.language_detection import language_of

SAMPLES = {
    "en": "The ministers of both countries met in Geneva for talks that were held in the town.",
    "fr": "Les ministres des deux pays se sont réunis à Genève pour parler sur la frontière.",
    "de": "Die Minister der beiden Länder trafen sich mit dem König und den Beratern.",
    "es": "Los ministros de los dos países se reunieron en Ginebra para hablar con el presidente.",
    "it": "I ministri dei due paesi si sono riuniti a Ginevra per parlare della pace con il re.",
    "pt": "Os ministros dos dois países não se reuniram com o presidente para falar em Genebra.",
    "nl": "De ministers van de twee landen kwamen met het hof bijeen op het eiland.",
    "pl": "Ministrowie obu krajów spotkali się w Genewie na rozmowach, które nie trwały do nocy.",
    "ru": "Министры обеих стран встретились в Женеве, чтобы обсудить положение на границе.",
    "uk": "Міністри обох країн зустрілися в Женеві, щоб обговорити становище на її кордоні.",
    "ar": "التقى وزيرا البلدين في جنيف لإجراء محادثات حول الحدود.",
    "fa": "وزیران دو کشور در ژنو برای گفتگو درباره پیمان و گذرگاه چند شهر گرد آمدند.",
    "el": "Οι υπουργοί των δύο χωρών συναντήθηκαν στη Γενεύη.",
    "ja": "両国の大臣はジュネーブで会談した。会議は2019年3月5日に開かれた。",
    "zh": "两国部长在日内瓦举行会谈，讨论边界问题。",
    "ko": "양국 장관은 제네바에서 만나 국경 문제를 논의했다.",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_languages(language):
    assert language_of(SAMPLES[language] * 2) == language


@pytest.mark.parametrize(
    "text", ["", "3 May 2004", "Los Angeles", "La Paz, El Alto", "x", "1914", "Der Spiegel"]
)
def test_thin_grounds_leave_it_english(text):
    assert language_of(text) == "en"


def test_english_with_foreign_names_is_english():
    text = "The mayor of Los Angeles said that the talks in La Paz and El Alto had been held. "
    assert language_of(text * 3) == "en"


def test_the_samples_are_english(seeds):
    assert {readers.read(path).language for path in seeds.glob("*.txt")} == {"en"}


def test_a_document_knows_its_language():
    assert readers.from_text(SAMPLES["fr"]).language == "fr"
    assert readers.from_text("").language == "en"


@given(st.text())
def test_any_text_has_a_language(text):
    assert len(language_of(text)) == 2
