"""Where it happened, by the tree; what is no place, and who takes no part."""

import pytest

PLACES = [
    ("Robbers shot and killed a guard in Chicago on Monday.", "shot", {"Chicago"}),
    ("A woman opened fire at a factory in Philadelphia on Monday, killing two workers.",
     "killing", {"Philadelphia"}),
    ("The talks took place in Oslo on 5 May.", "talks", {"Oslo"}),
    ("The firm filed a lawsuit in a London court on Monday.", "filed", {"London"}),
    ("The army besieged Savannah in 1779.", "besieged", {"Savannah"}),
    ("Police released a video of the Houston shooting on Monday.", "shooting", {"Houston"}),
    ("Fire destroyed Lisbon in 1755.", "destroyed", {"Lisbon"}),
    ("The rebels held a meeting in the town of Goma on Monday.", "meeting", {"Goma"}),
    ("Mail was rerouted via Hong Kong on Monday.", "rerouted", {"Hong Kong"}),
]  # fmt: skip
NO_PLACES = [
    ("The firm paid ten million Hong Kong dollars on Monday.", "paid"),
    ("The Bank of England raised rates on Monday.", "raised"),
    ("The US-China talks ended on Monday.", "talks"),
    ("The company opened a shop in March.", "opened"),
]


@pytest.mark.parametrize(("text", "word", "names"), PLACES)
def test_places(find, text, word, names):
    assert {place.name for place in find(text, word).places} == names


@pytest.mark.parametrize(("text", "word"), NO_PLACES)
def test_no_places(find, text, word):
    assert find(text, word).places == ()


def people(mention):
    return {(one.name, one.role.value) for one in mention.participants}


def test_times_and_amounts_take_no_part(find):
    mention = find("The church imprisoned Ann Lee for twelve years in 1990.", "imprisoned")
    assert not any("years" in name for name, _ in people(mention))


def test_who_is_made_to_do_it_does_it(find):
    text = "Officers authorised the miners to build a road in May 2020."
    assert ("miners", "agent") in people(find(text, "build"))
    text = "The premier promised the miners to build a road in May 2020."
    assert ("miners", "agent") not in people(find(text, "build"))


def test_who_finds_himself_somewhere_is_he_himself(find):
    text = "Baghdad found itself caught in a trade war in 2019."
    assert "Baghdad" in {name for name, _ in people(find(text, "caught"))}
