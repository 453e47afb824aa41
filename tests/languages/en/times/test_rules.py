"""All rules of English times in their order."""

from timeline_app.languages.en.times import TIMES, rules


def test_the_rules_are_those_of_the_language():
    assert TIMES.rules is rules.RULES
    assert TIMES.macros is rules.MACROS


def test_a_rule_is_named_after_its_file_or_kind():
    assert all(rule.name.count(".") == 1 for rule in rules.RULES)
    assert len({rule.name for rule in rules.RULES}) == len(rules.RULES)


def test_the_kinds_that_the_engine_asks_for_are_rules():
    kinds = TIMES.kinds
    known = {rule.name for rule in rules.RULES}
    assert kinds.numeric | kinds.month | kinds.period | kinds.two_days <= known
