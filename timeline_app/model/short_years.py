"""Years cut short, 55 or 1743/44: read in one way in texts, headers and the field."""

PIVOT = 30
"""From here on the twentieth century: 1930 to 2029, as spreadsheets read them.

Two digits mostly name what lies behind, births above all ("DOB 12/03/45"), and seldom a year
further ahead than the next few.
"""


def full_year(digits: int) -> int:
    """The year that two digits stand for.

    >>> full_year(55), full_year(4)
    (1955, 2004)
    """
    return digits + (1900 if digits >= PIVOT else 2000)


def second_year(first: int, digits: str) -> int | None:
    """The later of the two years of 1743/44, 1688/9, 1699/1700; None if they do not follow.

    >>> second_year(1743, "44"), second_year(1699, "1700"), second_year(1914, "18")
    (1744, 1700, None)
    """
    following = first + 1
    return following if digits and str(following).endswith(digits) else None
