"""What stands around a token: sentence starts, names, words that let an expression stand alone."""

from timeline_app.temporal import RuleMatch, Tokens

_SENTENCE_END = {".", "!", "?", "\n", ""}

_COMMON = (
    "MONTH",
    "WEEKDAY",
    "HOLIDAY",
    "IN_WORD",
    "NEAR_WORD",
    "FUNCTION_WORD",
    "SEASON",
    "BETWEEN",
    "YEAR_WORD",
    "PART",
    "APPROX",
    "THE",
    "OF",
)

_OPENING = {'"', "“", "'", "‘", "(", "[", "«", "-", "*", "•"}


_QUOTES = 4
"""So many quotation marks and brackets may open a sentence."""


def starts_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a token is the first of a sentence, as far as punctuation tells."""
    before = index - 1
    while before >= max(0, index - _QUOTES) and tokens.words[before] in _OPENING:
        before -= 1
    return before < 0 or tokens.words[before] in _SENTENCE_END


_COMPANY = {"NOT_BEFORE_YEAR", "COUNTED_THING", "PAYING", "AMOUNT_WORD", "NO_PLURAL"}
"""Classes of words that stand beside numbers and mean no time themselves."""


def is_plain(tokens: Tokens, index: int) -> bool:
    """Whether the lexicon of times has nothing to say of that token."""
    return _COMPANY.issuperset(tokens.entries[index].values)


def is_word(tokens: Tokens, index: int) -> bool:
    """Whether that token begins with a letter."""
    return tokens.word(index)[:1].isalpha()


def is_name(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word stands there that a sentence's start does not explain."""
    if not is_word(tokens, index) or not tokens.is_capital(index):
        return False
    return is_capital_word(tokens, index) and not starts_sentence(tokens, index)


def is_capital_word(tokens: Tokens, index: int) -> bool:
    """Like :func:`is_name`, the first word of a sentence included unless it is a common one."""
    if not is_word(tokens, index) or not tokens.is_capital(index):
        return False
    return not any(tokens.has(index, name) for name in _COMMON)


def stands_alone(found: RuleMatch) -> bool:
    """Whether no noun follows that the words could belong to."""
    after = found.last
    return not is_word(found.tokens, after) or found.tokens.has(after, "FUNCTION_WORD")


def ends_phrase(found: RuleMatch) -> bool:
    """Whether a stop, a verb or nothing follows: no noun and no clause to lean on."""
    after = found.last
    return not is_word(found.tokens, after) and found.tokens.word(after) not in {'"', "“"}


_CURRENCY = set("$£€¥₹#№@+=<>")


def follows_currency(tokens: Tokens, index: int) -> bool:
    """Whether a sign of money or of numbering stands right before."""
    return tokens.word(index - 1) in _CURRENCY
