"""The day of publication, found by the shape of its line, in twelve languages."""

import pytest

from timeline_app import readers
from timeline_app.model import PublishedFrom

BODY = {
    "de": "Die Feuerwehr war mit 80 Leuten vor Ort, und das Feuer wurde von ihr gelöscht.",
    "fr": "Le feu a été éteint par les pompiers, et la mairie est dans les flammes.",
    "es": "El fuego fue apagado por los bomberos de la ciudad con una manguera.",
    "it": "Il fuoco è stato spento dai pompieri, che sono della città e non per una volta.",
    "pt": "O fogo foi apagado pelos bombeiros, que não são mais uma equipa.",
    "nl": "De brand is geblust door het korps en dat van de buren.",
    "ru": "Пожар потушили пожарные из города.",
    "uk": "Пожежу погасили рятувальники, які приїхали із міста.",
    "pl": "Pożar ugasili strażacy, którzy nie byli w mieście od roku na stałe.",
    "tr": "İtfaiye yangını söndürdü ve bir kişi için çok daha sonra olan oldu.",
    "ar": "أخمد رجال الإطفاء الحريق في المدينة.",
    "zh": "消防队扑灭了大火。大火烧毁了仓库。",
}
DATELINES = [
    ("de", "Jena (17.02.2022) – {}", "2022-02-17"),
    ("de", "Veröffentlicht am 3. Mai 2024, 12:03 Uhr\n{}", "2024-05-03"),
    ("de", "Stand: 03.05.2024\n{}", "2024-05-03"),
    ("de", "{}\n\nKöln, den 3. Mai 2024", "2024-05-03"),
    ("fr", "Nancy, le 18 février 2022 – {}", "2022-02-18"),
    ("fr", "Publié le 3 mars 2024 à 10h30 - Mis à jour le 4 mars 2024\n{}", "2024-03-03"),
    ("es", "Madrid, 12 mar. 2024 (EFE).- {}", "2024-03-12"),
    ("es", "Soria, 03/11/2021 (Agencias).- {}", "2021-11-03"),
    ("it", "(ANSA) - ROMA, 12 MAR 2024 - {}", "2024-03-12"),
    ("pt", "Publicado em 12/03/2024 às 10h30\n{}", "2024-03-12"),
    ("nl", "Zwolle, vrijdag 4 maart 2022. {}", "2022-03-04"),
    ("ru", "МОСКВА, 5 марта 2024 – ТАСС. {}", "2024-03-05"),
    ("uk", "Київ, 12 березня 2024 р. {}", "2024-03-12"),
    ("pl", "Gniezno, 9 marca 2022 r. – {}", "2022-03-09"),
    ("tr", "ANKARA (AA) - 5 Mart 2024 - {}", "2024-03-05"),
    ("ar", "القاهرة - 5 مارس 2024\n{}", "2024-03-05"),
    ("ar", "تاريخ النشر: 5/3/2024\n{}", "2024-03-05"),
    ("zh", "新华社北京2024年5月3日电（记者王明）{}", "2024-05-03"),
    ("zh", "发布时间：2024年5月3日 10:30\n{}", "2024-05-03"),
]


@pytest.mark.parametrize(("language", "shape", "day"), DATELINES, ids=lambda x: str(x)[:40])
def test_datelines(language, shape, day):
    text = "\n".join(("…", shape.format(BODY[language])))
    document = readers.from_text(text)
    assert document.language == language
    assert document.published.when.edtf == day
    # The evidence is the very words, whichever script they are in.
    assert day[:4] in document.published.span.of(text)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El 12 de marzo de 2020, la plaza fue arrasada por el fuego de la noche."),
        ("fr", "La société fut fondée le 3 mai 1990. Elle est dans les affaires et le bois."),
        ("de", "Am 3. Mai 1990 wurde die Firma von dem Grafen und der Stadt gegründet."),
        ("ru", "Завод построили 5 марта 1990 года на окраине."),
    ],
)
def test_a_date_in_a_sentence_is_no_dateline(language, sentence):
    document = readers.from_text(f"…\n{sentence} {BODY[language]}")
    assert document.published is None


def test_what_the_caller_says_counts_more():
    text = "…\nNancy, le 18 février 2022 – " + BODY["fr"]
    given = readers.from_text(text).published.when
    document = readers.from_text("…\n" + BODY["fr"], published=given)
    assert document.published.source is PublishedFrom.USER
