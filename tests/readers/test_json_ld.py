"""The days in what a page tells search engines about itself."""

import json

import pytest

from timeline_app.readers.json_ld import own, works_in


def works(found):
    return [(one.stamp.day.readings[0].edtf, one.rank) for one in works_in(found)]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ({"@type": "NewsArticle", "datePublished": "2020-07-22"}, [("2020-07-22", 0)]),
        ({"@type": "WebPage", "datePublished": "2020-07-22"}, [("2020-07-22", 1)]),
        ({"@type": "Thing", "datePublished": "2020-07-22"}, [("2020-07-22", 2)]),
        ({"@type": "NewsArticle", "dateModified": "2020-07-22"}, [("2020-07-22", 3)]),
        (
            {
                "@type": ["NewsArticle", "X"],
                "dateModified": "2020-07-23",
                "datePublished": "2020-07-22",
            },
            [("2020-07-22", 0)],
        ),
        ({"@type": "Article", "DATEPUBLISHED": ["2020-07-22"]}, [("2020-07-22", 0)]),
        ({"@type": "Article", "datePublished": {"@value": "2020-07-22"}}, [("2020-07-22", 0)]),
        (
            {
                "@graph": [
                    {"@type": "Article", "datePublished": "2020-07-22"},
                    {"@type": "Article", "datePublished": "2020-07-23"},
                ]
            },
            [("2020-07-22", 0), ("2020-07-23", 0)],
        ),
        ({"@type": "Article", "datePublished": "soon"}, []),
        ([], []),
        (3, []),
    ],
)
def test_works_that_name_a_day(told, found):
    assert works(json.dumps(told)) == found
    assert works(f"<!-- {json.dumps(told)}") in ([], found)
    assert works(f"/*<![CDATA[*/ {json.dumps(told)} ;") in ([], found)


def test_a_broken_script_tells_less():
    assert works('{"datePublished": "2020-07-22", oops') == [("2020-07-22", 2)]
    assert works('{"dateModified": "2020-07-22", oops') == [("2020-07-22", 5)]
    many = "".join(f'"datePublished": "2020-07-2{n}",' for n in range(3))
    assert works("{" + many + " oops") == []
    assert works("{oops") == []
    assert works("[" * 100_000) == []


def script(*days, url=""):
    return json.dumps(
        [
            {
                "@type": "Article",
                "headline": f"Story {n}",
                "url": f"{url}{n}",
                "datePublished": day,
            }
            for n, day in enumerate(days)
        ]
    )


def test_the_page_is_one_of_few_or_the_one_that_it_names():
    days = ("2020-07-22", "2020-07-23", "2020-07-24")
    assert own([], []) is None
    assert own(works_in(script(*days[:2])), []).stamp.day.readings[0].edtf == days[0]
    assert own(works_in(script(*days)), []) is None
    mine = own(works_in(script(*days, url="https://example.com/")), ["https://example.com/1/"])
    assert mine.stamp.day.readings[0].edtf == days[1]
    assert own(works_in(script(*days)), ["Story 2"]) is None


def test_a_story_comes_before_a_page_and_a_change_last():
    told = [
        {"@type": "WebPage", "datePublished": "2020-07-21"},
        {"@type": "Article", "dateModified": "2020-07-23"},
        {"@type": "Article", "datePublished": "2020-07-22"},
    ]
    found = own(works_in(json.dumps(told)), [])
    assert found.stamp.day.readings[0].edtf == "2020-07-22"
    assert not found.is_change
    assert own(works_in(json.dumps(told[1:2])), []).is_change
