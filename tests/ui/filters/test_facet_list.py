"""One facet's values: ticked, narrowed by typing, told with their other spellings."""

from html import unescape

from seen import listed, tick

from timeline_app.ui.filters.facet_list import FacetList


def test_a_name_tells_its_other_spellings_and_is_found_by_them(qtbot, theme):
    facet = FacetList("Organisation", theme)
    qtbot.addWidget(facet)
    names = [("IBM", "IBM", 3), ("iTunes", "iTunes", 1)]
    also = {"IBM": ("I.B.M.", "International <b>Business</b> Machines")}
    facet.show_values(names, frozenset(), also)
    assert listed(facet) == ["IBM  (3)", "iTunes  (1)"]
    tips = [facet._list.item(n).toolTip() for n in range(2)]
    assert "also: I.B.M., International" in unescape(tips[0])
    assert "<b>" not in tips[0], "words of documents are plain"
    assert tips[1] == "iTunes"
    assert facet._narrow.placeholderText() == "Find an organisation"
    facet._narrow.setText("machines")
    assert listed(facet) == ["IBM  (3)"]


def test_a_long_list_is_narrowed_by_typing(qtbot, theme):
    facet = FacetList("Person", theme)
    qtbot.addWidget(facet)
    facet.show()
    facet.show_values([(f"p{n}", f"Person {n}", n) for n in range(1_000)], frozenset({"p7"}))
    facet._narrow.setText("person 99")
    assert listed(facet) == ["Person 99  (99)", *(f"Person {n}  ({n})" for n in range(990, 1000))]
    with qtbot.waitSignal(facet.changed) as told:
        tick(facet, "Person 99 ")
    assert told.args[0] == {"p7", "p99"}


def test_values_that_come_in_anew_are_no_choice_of_anybodys(qtbot, theme):
    facet = FacetList("Person", theme)
    qtbot.addWidget(facet)
    told = []
    facet.changed.connect(told.append)
    for ticked in (frozenset({"p1"}), frozenset(), frozenset({"p2"})):
        facet.show_values([(f"p{n}", f"Person {n}", n) for n in range(4)], ticked)
    assert told == []
    tick(facet, "Person 2")
    assert told == [frozenset()]
