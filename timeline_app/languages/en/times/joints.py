"""Which words join two expressions into one, and which kinds may be joined."""

RANK = {
    "century": 0, "decade": 1, "year": 2, "half": 3, "quarter": 3, "season": 3,
    "month": 4, "week": 5, "weekend": 5, "fortnight": 5, "day": 6, "time": 7, "holiday": 6,
}  # fmt: skip
COARSE = (
    ("half", "half"), ("quarter", "quarter"), ("season", "season"), ("month", "month"),
    ("week", "week"), ("weekday", "weekday"), ("day", "day"), ("daypart", "time"),
    ("hour", "time"),
)  # fmt: skip
BETWEEN = {
    # the finer part: (ranks of what may hold it, words between if it comes first, if it is last)
    "half": ({2}, {"", "of", "in"}, {"", "'s", "-", ","}),
    "quarter": ({2}, {"", "of", "in"}, {"", "'s", "-", ","}),
    "season": ({2}, {"", "of", "in"}, {"'s", ""}),
    "month": ({2}, {"", "of", ",", "in", ", in"}, {"'s"}),
    "weekday": ({5}, {"", "of"}, {"'s", "", "on", ", on"}),
    "day": ({4}, {"of"}, set()),
    "time": (
        {6},
        {"", "of", "on", ",", ", on", "the", "the day of"},
        {"", "at", ",", "-", "'s", ", at", "in the", ":", "by", "around", "about", "at about"},
    ),
    "week": ({2}, {"of"}, set()),
}
STOPS = {".", ";", "!", "?", "\n", "(", ")"}
VAGUE_ONLY = {"APPROX"}
JOINING = {
    "and",
    "or",
    "to",
    "-",
    "through",
    "until",
    "till",
    "/",
    "and early",
    "and late",
    "and the",
    "to the",
    "to early",
    "to late",
    "or early",
    "to mid -",
    "and the end of",
}
SPANNING = {
    "-",
    "to",
    "through",
    "thru",
    "until",
    "till",
    "/",
    ", to",
    ", until",
    "up to",
    "up until",
    "to about",
    "until about",
    "and until",
    "and",
}
"""What stands between two ends; "and" after "between", which the ends alone do not show."""
LISTING = {",", "and", "or", "&", ", and", ", or", "and on", "and in", "or on", "or in"}
"""What stands between the members of a list."""
CLAUSE_ENDS = (STOPS - {"(", ")"}) | {
    *("that", "who", "which", "when", "while", "after", "before", "until", "till", "since"),
    *("will", "would", "said", "says", "told", "because", "if", "from", "by", "for", "but"),
    *("and", "or", "due", "scheduled", "set", "expected", "planned", "of"),
}
"""A day beyond one of these need not be the day of the clock time before it."""
