"""Dates in other languages, told from a Thursday: sentence, then the values that it holds."""

import pytest

from timeline_app.languages import any as any_language
from timeline_app.model import (
    AnchorKind,
    Part,
    PartKind,
    Passage,
    Published,
    PublishedFrom,
    Span,
    TimexType,
    edtf,
)

THURSDAY = Published(edtf.parse("2024-05-16"), PublishedFrom.USER)

FULL = {
    "es": {
        "El puente se abrió el 3 de abril de 2019.": ["2019-04-03"],
        "La sede se fundó el 07/09/1998.": ["1998-09-07"],
        "Entre 2015 y 2018 subió el paro.": ["2015/2018"],
        "La torre es del siglo XVI.": ["15"],
        "Ganaron 2019 personas y 45 mayores.": [],
    },
    "fr": {
        "La loi date du 1er juin 2021.": ["2021-06-01"],
        "Au printemps 2020, tout ferma.": ["2020-SP"],
        "Au premier trimestre 2024, la firme a grandi.": ["2024-Q1"],
        "Elle a été élue par la mairie.": [],
    },
    "de": {
        "Am 5. Februar 1945 brannte die Stadt.": ["1945-02-05"],
        "Das Werk wurde 1987 gebaut.": ["1987"],
        "Er zahlte 1987 Mark.": [],
        "Zwischen 2015 und 2018 stieg der Umsatz.": ["2015/2018"],
        "Vom 3. bis 7. Juli 2022 tagte der Rat.": ["2022-07-03/2022-07-07"],
        "Mitte Januar 2023 starb sie.": ["2023-01"],
        "In der Nacht auf den 9. Mai 2011 fror es.": ["2011-05-09TNI"],
        "Nach 30 Jahren Pause spielt er wieder.": [],
        "In den 1990er Jahren wuchs die Stadt.": ["199"],
        "Er kam mit diesem Koffer an.": [],
        "Der Streik an Ostern 2019 war lang.": ["2019-04-21"],
    },
    "it": {
        "Nell'autunno del 2019 cominciò la causa.": ["2019-FA"],
        "La legge del 30 giugno 2011 resta.": ["2011-06-30"],
        "Un vaso del VI secolo a.C. è in vetrina.": ["BC05"],
        "Negli anni Novanta chiuse la miniera.": ["199"],
    },
    "pt": {"A obra abriu em 1 de junho de 2023.": ["2023-06-01"]},
    "nl": {"In mei 2022 sloot het pand.": ["2022-05"], "Twintig woningen brandden.": []},
    "ru": {
        "Музей сгорел в октябре 2009 года.": ["2009-10"],
        "С 2015 по 2018 год шла стройка.": ["2015/2018"],
        "В 1990-х годах завод закрыли.": ["199"],
    },
    "uk": {"Млин згорів 1911 року.": ["1911"], "9 липня 2018 року був град.": ["2018-07-09"]},
    "pl": {"W lipcu 2017 roku spłonął młyn.": ["2017-07"], "W 1990 r. powstał.": ["1990"]},
    "tr": {"Köprü 7 Ekim 2021'de açıldı.": ["2021-10-07"], "2011 yılında yandı.": ["2011"]},
    "ar": {
        "احترق المخزن في 18 حزيران 2021 ليلا.": ["2021-06-18"],
        "افتتح المتحف في ١٨ يونيو ٢٠٢١ هناك.": ["2021-06-18"],
        "اجتمعا في 5 مارس/آذار 2020 هناك.": ["2020-03-05"],
    },
    "zh": {
        "公园1997年8月6日建成。": ["1997-08-06"],
        "二〇〇八年五月十二日发生地震。": ["2008-05-12"],
        "2024年第一季度增长。": ["2024-Q1"],
        "二十世纪90年代建成。": ["19", "199"],
        "共有二百五十人参加。": [],
    },
    "ja": {"会議は2019年3月5日に開かれた。": ["2019-03-05"]},
    "ko": {"회의는 2019년 3월 5일에 열렸다.": ["2019-03-05"]},
    "sv": {"Bron öppnade den 3 maj 2019.": ["2019-05-03"]},
    "fi": {"Silta avattiin 3. toukokuuta 2019.": ["2019-05-03"]},
}

RELATIVE = {
    "es": {
        "Ayer cayó un puente.": ["2024-05-15"],
        "El pasado lunes nevó en la costa.": ["2024-05-13"],
        "La banda tocará el lunes.": ["2024-05-20"],
        "Nació hace tres semanas.": ["2024-W17"],
        "El mes pasado se reunió el consejo.": ["2024-04"],
        "El verano pasado paró la obra.": ["2023-SU"],
        "El próximo 8 de junio cantará el coro.": ["2024-06-08"],
        "La feria abrirá el 21 de enero.": ["2025-01-21"],
        "Por la mañana llovió; mañana habrá sol.": ["2024-05-16TMO", "2024-05-17"],
        "El 9 de mayo ardió el molino. Tres días después llovió.": ["2024-05-09", "2024-05-12"],
        "Se reúnen los lunes en la plaza.": [],
        "Habrá huelga en Navidad.": ["2024-12-25"],
    },
    "fr": {
        "Jeudi dernier, un mur est tombé.": ["2024-05-09"],
        "Il a été arrêté mardi matin.": ["2024-05-14TMO"],
        "L'an dernier, les pertes ont doublé.": ["2023"],
        "Il y a près de deux ans, elle a gagné.": ["2022"],
        "La foire ouvrira samedi prochain.": ["2024-05-18"],
        "Le week-end dernier, il a plu.": ["2024-W19-WE"],
    },
    "de": {
        "Am Mittwochabend brannte es.": ["2024-05-15TEV"],
        "Vergangene Woche traf sich der Rat.": ["2024-W19"],
        "Heute Morgen fiel der Strom aus.": ["2024-05-16TMO"],
        "Der Prozess soll im nächsten Jahr beginnen.": ["2025"],
        "Das Treffen ist am 27.11. vorbei.": ["2023-11-27"],
        "Im Vorjahr sank die Zahl.": ["2023"],
        "Am Abend wurde es still.": ["2024-05-16TEV"],
    },
    "it": {
        "Tre anni fa il museo comprò il quadro.": ["2021"],
        "Venerdì prossimo suonerà la banda.": ["2024-05-17"],
        "La notte scorsa è crollato un muro.": ["2024-05-15TNI"],
    },
    "pt": {
        "Na segunda-feira, o coro cantou.": ["2024-05-13"],
        "Há dez anos, o rio gelou.": ["2014"],
        "Na segunda metade do jogo marcou.": [],
    },
    "nl": {
        "Gisteravond brak brand uit.": ["2024-05-15TEV"],
        "De brug wordt vrijdag geopend.": ["2024-05-17"],
        "Eind dit jaar sluit de school.": ["2024"],
    },
    "ru": {
        "В понедельник вечером выпал снег.": ["2024-05-13TEV"],
        "Ярмарка пройдёт в пятницу.": ["2024-05-17"],
        "Год назад открылся музей.": ["2023"],
        "Прошлым летом цвели сады.": ["2023-SU"],
        "Полгода назад сдали дом.": ["2023-11"],
    },
    "uk": {
        "Минулого тижня випав сніг.": ["2024-W19"],
        "17 серпня минулого року хор співав.": ["2023-08-17"],
        "Ярмарок відкриють у п'ятницю.": ["2024-05-17"],
    },
    "pl": {
        "W ubiegły czwartek spadł śnieg.": ["2024-05-09"],
        "Chór zaśpiewa jutro.": ["2024-05-17"],
        "Przedwczoraj spadł grad.": ["2024-05-14"],
    },
    "tr": {
        "Geçen hafta kar yağdı.": ["2024-W19"],
        "Koro üç hafta önce söyledi.": ["2024-W17"],
        "Fuar 9 Haziran'da açılacak.": ["2024-06-09"],
        "Değirmen şubatta yandı.": ["2024-02"],
    },
    "ar": {
        "هطل الثلج مساء أمس.": ["2024-05-15TEV"],
        "وقبل أسبوعين فاز الفريق.": ["2024-W18"],
        "ستغني الفرقة الشهر المقبل.": ["2024-06"],
    },
    "zh": {
        "上周五下了大雪。": ["2024-05-10"],
        "去年11月6日磨坊起火。": ["2023-11-06"],
        "书展将于下月18日开幕。": ["2024-06-18"],
        "三个月前下过雪。": ["2024-02"],
    },
}


def values(text, language, published):
    found = any_language.find(text, language, published=published)
    return [expression.value for expression in found.expressions]


def cases(table):
    return [
        pytest.param(language, text, expected, id=f"{language}: {text}")
        for language, rows in table.items()
        for text, expected in rows.items()
    ]


@pytest.mark.parametrize(("language", "text", "expected"), cases(FULL))
@pytest.mark.parametrize("published", [None, THURSDAY], ids=["undated", "dated"])
def test_full_dates_need_no_day_of_publication(language, text, expected, published):
    assert values(text, language, published) == expected


@pytest.mark.parametrize(("language", "text", "expected"), cases(RELATIVE))
def test_relative_dates_count_from_the_day_of_publication(language, text, expected):
    assert values(text, language, THURSDAY) == expected


@pytest.mark.parametrize(("language", "text", "expected"), cases(RELATIVE))
def test_without_that_day_nothing_relative_is_resolved(language, text, expected):
    found = any_language.find(text, language).expressions
    assert {expression.anchor_kind for expression in found} <= {AnchorKind.MISSING}
    assert {expression.when for expression in found} <= {None}


def test_a_month_of_publication_is_no_day_to_count_from():
    month = Published(edtf.parse("2024-05"), PublishedFrom.USER)
    (found,) = any_language.find("Ayer cayó un puente.", "es", published=month).expressions
    assert found.when is None


def test_an_expression_says_what_it_is_and_what_it_counts_from():
    found = any_language.find("Ayer cayó. El 3 de mayo de 2020 subió.", "es", published=THURSDAY)
    yesterday, full = found.expressions
    assert (yesterday.rule, yesterday.anchor) == ("any.rday", "2024-05-16")
    assert yesterday.anchor_kind is AnchorKind.DOCUMENT
    assert (full.rule, full.anchor, full.anchor_kind) == ("any.day", "", AnchorKind.NONE)
    assert full.type is TimexType.DATE
    assert full.when.iso_bounds == ("2020-05-03", "2020-05-03")


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("La semana pasada llovió.", ("2024-05-06", "2024-05-12")),
        ("El verano pasado llovió.", ("2023-06-01", "2023-08-31")),
        ("En el primer trimestre de 2020 llovió.", ("2020-01-01", "2020-03-31")),
        ("El mes pasado llovió.", ("2024-04-01", "2024-04-30")),
    ],
)
def test_bounds_are_as_wide_as_the_words(text, bounds):
    (found,) = any_language.find(text, "es", published=THURSDAY).expressions
    assert found.when.iso_bounds == bounds


@pytest.mark.parametrize("text", ["El 30 de febrero de 2020 cayó.", "El 31/04/2021 cayó."])
def test_days_that_no_calendar_has_are_no_dates(text):
    assert not any_language.find(text, "es").expressions


def test_a_language_without_tables_still_has_dates_in_figures():
    (found,) = any_language.find("qwerty 2020-05-03 asdf", "xx").expressions
    assert found.value == "2020-05-03"


def test_a_part_of_a_text_counts_from_its_own_day():
    text = "Ayer cayó un puente.\nAyer abrió un puente."
    part = Part(Span(21, len(text)), PartKind.QUOTED, published=THURSDAY)
    passages = (Passage(Span(0, 20)), Passage(Span(21, len(text))))
    later = Published(edtf.parse("2024-06-10"), PublishedFrom.USER)
    found = any_language.find(text, "es", published=later, passages=passages, parts=(part,))
    assert [one.value for one in found.expressions] == ["2024-06-09", "2024-05-15"]
