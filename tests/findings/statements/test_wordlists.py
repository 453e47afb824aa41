"""Words by which statements are compared."""

from timeline_app.findings.statements.wordlists import (
    cues,
    excluded_by,
    families,
    opposites,
    table,
    words,
)


def test_opposites_exclude_each_other_both_ways():
    found = opposites()
    assert found
    for word, others in found.items():
        assert word not in others
        for other in others:
            assert word in found[other]


def test_a_deed_excludes_by_its_lemma_and_by_its_family():
    assert "convict" in excluded_by("acquit", "acquit")
    word = next(iter(opposites()))
    assert excluded_by("no such deed", f"={word}") == opposites()[word]
    assert excluded_by("no such deed", "none") == frozenset()


def test_near_synonyms_share_a_family():
    found = families()
    assert all(name.startswith("=") for names in found.values() for name in names)
    lines = {}
    for word, names in found.items():
        for name in names:
            lines.setdefault(name, set()).add(word)
    assert all(len(some) > 1 for some in lines.values())


def test_tables_and_lists_hold_what_they_are_asked_for():
    assert table("numbers")["twelve"] == 12
    assert "£" in words("signs") | set(table("currencies"))
    assert cues()["never"].search("he never came")
    assert not cues()["never"].search("he came")
