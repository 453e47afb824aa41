"""How the names of kinds, states and facets are written for people."""

from timeline_app.model import shown


def capitalised(name: str) -> str:
    """With a capital, as lanes and lists show it, and cut where it is too long for them.

    >>> capitalised("attack"), capitalised("US vote"), capitalised("")
    ('Attack', 'US vote', '')
    """
    name = shown.line(name, shown.LONGEST_NAME)
    return name[:1].upper() + name[1:]


def uncapitalised(words: str) -> str:
    """As they stand within a sentence: names and quotes in them keep their capitals.

    >>> uncapitalised("Take back “Title: US vote”"), uncapitalised("")
    ('take back “Title: US vote”', '')
    """
    return words[:1].lower() + words[1:]


def with_article(noun: str) -> str:
    """A common noun with "a" or "an" before it, by its first letter.

    >>> with_article("place"), with_article("organisation")
    ('a place', 'an organisation')
    """
    return f"{'an' if noun[:1] in 'aeio' else 'a'} {noun}"
