"""Two tellings of one happening that cannot both be right, and those that only look like it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

_LIGHTHOUSE = (
    "The lighthouse of Skarn Point was lit by the harbour company. "
    "Its keeper kept a book of every ship that passed the reef."
)

FINDS = [
    (
        "date",
        ("14 May 1887", "22 May 1887"),
        "The lamp of the Skarn Point lighthouse was first lit on 14 May 1887 by the keeper.",
        "The Skarn Point lighthouse stands on a reef. Its lamp was first lit on 22 May 1887.",
    ),
    (
        "date",
        ("3 March 1902", "5 March 1902"),
        "The smuggler Ivo Brandt was arrested on 3 March 1902 in a barn near Skarn Point.",
        "Ivo Brandt the smuggler was arrested on 5 March 1902 and taken to Skarn Point.",
    ),
    (
        "number",
        ("forty-one", "fifty-six"),
        "Forty-one sailors were treated at the seamen's hospital after the wreck of the Halcyon.",
        "The hospital's book shows fifty-six sailors treated after the wreck of the Halcyon.",
    ),
    (
        "number",
        ("£13,500", "£15,300"),
        "The wreck of the Halcyon has cost the owners £13,500 in lost cargo.",
        "In the owners' ledger the wreck of the Halcyon stands at £15,300 in lost cargo.",
    ),
    (
        "who",
        ("Captain Rurik Thane", "Lieutenant Osk Marrow"),
        "The rescue of the Halcyon was led by Captain Rurik Thane.",
        "The mayor thanked Lieutenant Osk Marrow, who had led the rescue of the Halcyon.",
    ),
    (
        "who",
        ("the smith of Lower Fenn", "Mr Jonas Weld"),
        "The sluice had been shut by the smith of Lower Fenn.",
        "Mr Jonas Weld, the ferryman, closed the sluice.",
    ),
    (
        "denied",
        ("brought", "out"),
        "The lifeboat of Skarn Point was never brought out of its shed.",
        "The Skarn Point lifeboat was out within ten minutes.",
    ),
    (
        "denied",
        ("acquitted", "sentenced"),
        "The two wreckers of the Halcyon were tried in May and acquitted.",
        "Tried in May, the wreckers of the Halcyon were sentenced.",
    ),
]

DECOYS = [
    (
        "a rough figure that the exact one fits",
        "Some forty sailors were treated at the seamen's hospital after the wreck of the Halcyon.",
        "The hospital's book shows forty-one sailors treated after the wreck of the Halcyon.",
    ),
    (
        "a lower bound",
        "At least thirty sailors were treated at the seamen's hospital after the Halcyon's wreck.",
        "The hospital's book shows fifty-six sailors treated after the wreck of the Halcyon.",
    ),
    (
        "a figure that rose",
        "The reward for news of the Halcyon is £200.",
        "The reward for news of the Halcyon has been raised from £200 to £500.",
    ),
    (
        "a partial date",
        "The lamp of the Skarn Point lighthouse was first lit in May 1887.",
        "The Skarn Point lighthouse stands on a reef. Its lamp was first lit on 22 May 1887.",
    ),
    (
        "another of its sort",
        "The first meeting of the lifeboat society was held on 3 May 1887 at Skarn Point.",
        "The second meeting of the lifeboat society was held on 10 May 1887 at Skarn Point.",
    ),
    (
        "another place",
        "The bank in Hafen Square was robbed on 26 February 1910.",
        "The bank in Kloster Street was robbed on 12 March 1910.",
    ),
    (
        "one man by his name and by what he is",
        "The rescue of the Halcyon was led by Captain Rurik Thane.",
        "The rescue of the Halcyon was led by the captain.",
    ),
    (
        "so it was until then",
        "The Skarn Point lifeboat had not been launched since 1870.",
        "The Skarn Point lifeboat was launched on 4 May 1887.",
    ),
    (
        "both deny it",
        "No one was hurt in the wreck of the Halcyon.",
        "Nobody was injured in the wreck of the Halcyon.",
    ),
]


@pytest.mark.parametrize(("kind", "says", "one", "other"), FINDS)
def test_finds(clashes, kind, says, one, other):
    found = [clash for clash in clashes(one, other) if clash[0] == kind]
    assert found, clashes(one, other)
    assert set(found[0][1]) == set(says)


@pytest.mark.parametrize(("why", "one", "other"), DECOYS)
def test_leaves_out(clashes, why, one, other):
    assert clashes(one, other) == [], why


@pytest.mark.parametrize(("kind", "says", "one", "other"), FINDS)
def test_order_of_documents_does_not_matter(clashes, kind, says, one, other):
    def shape(found):
        return sorted((kind, tuple(sorted(says))) for kind, says, _ in found)

    assert shape(clashes(one, other)) == shape(clashes(other, one))


@settings(max_examples=12, deadline=None)
@given(
    st.lists(
        st.sampled_from(sorted({text for _, _, *texts in FINDS for text in texts})), max_size=3
    )
)
def test_a_text_never_contradicts_its_copy(clashes, sentences):
    text = " ".join([_LIGHTHOUSE, *dict.fromkeys(sentences[:1])])
    assert clashes(text, text) == []


def test_a_wrong_sum(clashes):
    told = "The hull came to £61,000, the engines to £38,500 and the rigging to £14,200, "
    found = clashes(f"{told}in all £131,700.")
    assert [clash[0] for clash in found] == ["number"]
    assert "113,700" in found[0][2]
    assert clashes(f"{told}in all £113,700.") == []


def test_message_names_both_values(clashes):
    one, other = FINDS[2][2:]
    (message,) = [clash[2] for clash in clashes(one, other)]
    assert "forty-one" in message
    assert "fifty-six" in message
