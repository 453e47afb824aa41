"""A whole document: repeats, furniture, the story's day, one name for one person."""

from timeline_app import extraction, parsing
from timeline_app.extraction import LONGEST_CUT
from timeline_app.model import (
    Analysis,
    DatedBy,
    Factuality,
    Passage,
    PassageKind,
    Role,
    Span,
)
from timeline_app.model.when import day

LEAD = "Defence Minister Anna Kowalska met farmers in Lublin on Tuesday. "


def candidates(mentions):
    return [m for m in mentions if m.is_candidate]


def test_every_mention_is_the_text_it_points_to(read):
    text = LEAD + "She promised them help. “We will pay”, the minister told reporters."
    for mention in read(text):
        assert text[mention.span.start : mention.span.end] == mention.text
        assert mention.passage.contains(mention.span)
        for participant in mention.participants:
            assert participant.span is None or participant.span.end <= len(text)


def test_mentions_come_in_text_order_and_twice_the_same(read):
    first, second = read(LEAD * 1), read(LEAD * 1)
    assert first == second
    assert [m.span for m in first] == sorted(m.span for m in first)


def test_a_repeated_sentence_counts_once_and_keeps_both_spans(read):
    copy = "The government raised the price of milk in March.\n\n"
    text = copy + LEAD + "\n\n" + copy
    found = [m for m in read(text) if m.text == "raised"]
    assert len(found) == 1
    assert found[0].passage.start > len(copy)
    assert [span.start for span in found[0].repeats] == [0]


def test_furniture_tells_nothing(read):
    text = "Updated on Monday by the editors.\n\n" + LEAD
    passages = [
        Passage(Span(0, text.index("\n")), PassageKind.FURNITURE),
        Passage(Span(text.index("Defence"), len(text))),
    ]
    spans = [p.span for p in passages]
    found = extraction.extract(
        parsing.analyse(text, spans), [], published=day(2020, 7, 22), passages=passages
    )
    assert {m.text for m in found} == {"met"}


def test_the_story_goes_on_on_its_own_day(find):
    mention = find(LEAD + "Kowalska inspected a dairy.", "inspected")
    assert mention.when is not None
    assert mention.when.edtf == "2020-07-21"
    assert mention.dated_by is DatedBy.NARRATIVE


def test_what_had_happened_before_takes_no_day_of_the_story(find):
    assert find(LEAD + "The farmers had blocked a road.", "blocked").when is None


def test_what_another_event_orders_takes_no_day_of_the_story(find):
    text = LEAD + "Prices fell after the border was closed."
    assert find(text, "fell").when is None


def test_words_that_place_it_elsewhere_leave_no_room_for_the_story(find):
    text = LEAD + "In her first two months in office, the government signed two treaties."
    assert find(text, "signed").when is None


def test_news_that_has_just_come_in_is_of_the_document_s_day(find):
    text = (
        "The ministry has sent a warning to bakers. Two people fell ill on Monday. "
        "Inspectors closed a mill."
    )
    closed = find(text, "closed")
    assert (closed.when.edtf, closed.dated_by) == ("2020-07-22", DatedBy.DOCUMENT)


def test_a_clause_of_the_scene_has_its_likely_day(find):
    text = LEAD + "They attended a service, at which the bishop Jan Nowak thanked them."
    thanked = find(text, "thanked")
    assert (thanked.when or thanked.supposed).edtf == "2020-07-21"


def test_a_day_before_the_clause_is_that_of_what_follows(find):
    text = LEAD + "On Sunday the river rose in Gdansk. Two bridges collapsed."
    assert find(text, "collapsed").when.edtf == "2020-07-19"


def test_a_day_after_the_clause_is_its_own(find):
    text = LEAD + "The river rose in Gdansk on Sunday. Kowalska inspected a dairy."
    assert find(text, "inspected").when.edtf == "2020-07-21"


def test_a_frame_does_not_last_for_ever(find):
    between = "Two bridges collapsed. A school closed. A road was flooded. "
    text = LEAD + "On Sunday the river rose in Gdansk. " + between
    assert find(text + "Kowalska inspected a dairy.", "inspected").when.edtf == "2020-07-21"


def test_a_company_goes_on_speaking_for_itself(find):
    text = LEAD + "The mill Nowak & Sons announced on Sunday that flour was scarce. "
    assert find(text + "The company said it would close.", "said").when.edtf == "2020-07-19"


def test_who_goes_on_speaking_does_it_on_the_same_day(find):
    text = LEAD + "The miller Jan Nowak said on Sunday that flour was scarce. "
    said = "Nowak told reporters that the mill would close."
    other = "The governor told reporters that the mill would close."
    assert find(text + said, "told").when.edtf == "2020-07-19"
    assert find(text + other, "told").when.edtf == "2020-07-21"


def test_who_goes_on_doing_does_it_on_the_same_day(find):
    text = LEAD + "The sailor Jan Nowak was stopped by police on Sunday. "
    assert find(text + "Nowak was taken to a jail.", "taken").when.edtf == "2020-07-19"
    assert find(text + "The governor was taken ill.", "taken").when.edtf == "2020-07-21"


def test_he_is_who_was_spoken_of_last(find):
    text = (
        LEAD + "Two sailors met fishermen in Gdansk on Sunday. "
        "The bishop Jan Nowak told reporters on Monday that he was tired. He took a train. "
    )
    assert find(text, "took").when.edtf == "2020-07-20"


def test_what_is_told_of_another_day_leaves_the_story_s_day_likely(find):
    text = LEAD + "Police said on Wednesday that the farmers had sung and that one fainted."
    assert find(text, "fainted").supposed.edtf == "2020-07-21"


def test_since_then_is_not_now(find):
    text = "Workers went on strike on 2 April 2019. Since then, the mill has lost two contracts."
    assert find(text, "lost").when is None


def test_minutes_make_no_other_day(find):
    text = LEAD + "The power failed ten minutes after the meeting began."
    assert find(text, "failed").supposed.edtf == "2020-07-21"


def test_a_likely_day_is_kept_apart_from_the_date(find):
    mention = find(LEAD + "The farmers had blocked a road.", "blocked")
    assert mention.when is None
    assert mention.supposed.edtf == "2020-07-21"
    assert mention.supposed_by is DatedBy.NARRATIVE


def test_what_lies_days_apart_has_no_likely_day(find):
    assert find(LEAD + "Two weeks later the farmers struck.", "struck").supposed is None
    assert find(LEAD + "The farmers had previously struck.", "struck").supposed is None
    assert find(LEAD + "Earlier, the farmers had struck.", "struck").supposed is not None
    assert find(LEAD + "She will build a dairy.", "build").supposed is None


def test_nobody_says_today_without_a_date(read):
    found = read("Anna Kowalska met farmers in Lublin.", published=None)
    assert all(m.when is None and m.dated_by is None for m in found)


def test_a_surname_stands_for_the_full_name(find):
    mention = find(LEAD + "Kowalska inspected a dairy.", "inspected")
    assert mention.title == "Anna Kowalska inspected a dairy"
    agent = mention.participants[0]
    assert (agent.name, agent.type, agent.role) == ("Anna Kowalska", "person", Role.AGENT)


def test_a_pronoun_becomes_the_name(find):
    mention = find(LEAD + "She opened a new dairy.", "opened")
    assert mention.title == "Anna Kowalska opened a new dairy"


def test_a_title_stands_for_its_bearer(find):
    mention = find(LEAD + "The defence minister opened a new dairy.", "opened")
    assert mention.title == "Anna Kowalska opened a new dairy"


def test_a_noun_gives_way_to_the_name_it_introduces(find):
    text = "Brazil's southern neighbour Uruguay closed its ports on Monday."
    assert find(text, "closed").title == "Uruguay closed its ports"


def test_a_country_has_one_name_among_the_participants(find):
    text = "The U.S. bought ten ships from the Danish navy on Monday."
    names = [p.name for p in find(text, "bought").participants]
    assert "United States" in names


def test_places_know_their_country(find):
    places = find(LEAD + "On Monday, police raided two banks in Nairobi.", "raided").places
    assert [(p.name, p.country) for p in places] == [("Nairobi", "Kenya")]


def test_a_participle_on_the_subject_goes_with_the_story(find):
    text = LEAD + "Kowalska, visiting Krakow, praised the firefighters."
    mention = find(text, "visiting")
    assert mention.title == "Anna Kowalska visited Krakow"
    assert mention.when is not None
    assert mention.when.edtf == "2020-07-21"


def test_the_same_death_has_the_same_date(find):
    text = (
        "Gunmen killed the journalist Pavel Novak in May 2019. "
        "Thousands marched in Prague. Novak's death shocked the country."
    )
    mention = find(text, "death")
    assert mention.when is not None
    assert mention.when.edtf == "2019-05"


def test_a_plan_is_no_fact(read):
    found = read("The navy plans to sink the old ferry next week.")
    sinking = next(m for m in found if m.text == "sink")
    assert sinking.factuality is Factuality.PLANNED


def test_what_stands_in_quotes_is_no_candidate(read):
    found = read("“They burned our house”, Anna Kowalska said on Monday.")
    assert not [m for m in candidates(found) if m.text == "burned"]


def test_titles_are_short_whole_and_balanced(read, seeds):
    for path in sorted(seeds.glob("*.txt")):
        for mention in candidates(read(path.read_text(encoding="utf-8"))):
            title = mention.title
            assert len(title) <= LONGEST_CUT
            assert title[:1].isupper()
            assert not set(title) & set('"“”()[]')
            assert not set(title.lower().split()) & {"which", "who", "him", "them"}


def test_an_empty_document_has_no_mentions():
    assert extraction.extract(Analysis("", ()), [], published=None) == []


def test_without_weights_the_room_still_answers():
    from timeline_app.model import Sentence, Token

    tokens = (
        Token(Span(0, 4), "Rain", "rain", "NOUN", "NN", 1, "nsubj"),
        Token(Span(5, 9), "fell", "fall", "VERB", "VBD", -1, "root", 0.9),
        Token(Span(9, 10), ".", ".", "PUNCT", ".", 1, "punct"),
    )
    analysis = Analysis("Rain fell.", (Sentence(Span(0, 10), tokens),), is_fallback=True)
    found = extraction.extract(analysis, [], published=day(2020, 7, 22))
    assert [m.text for m in found] == ["fell"]
    assert found[0].score < 0.5


def test_a_history_takes_no_day_of_its_document(read):
    text = (
        "In 1940 the army crossed the border. In 1941 it took the capital. "
        "In 1943 the siege ended. The soldiers returned."
    )
    returned = next(m for m in read(text, "2009-12-19") if m.text == "returned")
    assert returned.when is None


def test_a_company_named_once_is_not_the_company(find):
    text = LEAD + "Nordvik Shipping lost a vessel. The company paid its crew."
    # One that was named only once is seldom what is meant.
    assert find(text, "paid").title == "The company paid its crew"


def test_who_speaks_of_himself_is_no_name_from_before(find):
    text = LEAD + "An officer claimed he fired a single shot."
    assert "Kowalska" not in find(text, "fired").title


def test_she_is_no_man(find):
    text = "Peter Novak left the hall. Maria Silva stayed. He called a taxi."
    assert find(text, "called").title == "Peter Novak called a taxi"


def test_within_weeks_reaches_from_the_document_on(find):
    text = "Anna Kowalska is set to visit Riga within two weeks."
    when = find(text, "visit").when
    assert when is not None
    assert when.iso_bounds == ("2020-07-22", "2020-08-05")


def test_a_pronoun_takes_part_as_what_it_stands_for(find):
    mention = find("The airline announced on Monday that it had ordered 50 jets.", "ordered")
    assert "airline" in [p.name for p in mention.participants]
    assert mention.title == "The airline ordered 50 jets"


def test_what_is_only_alleged_is_told_by_who_alleges_it(read):
    found = read("Anna Kowalska claimed on Monday that the firm had burned its files.")
    burned = next(m for m in found if m.text == "burned")
    assert burned.factuality is Factuality.HYPOTHETICAL
    assert burned.reported_by == "Anna Kowalska"


def test_nobody_does_it_to_himself_by_a_plain_pronoun(find):
    text = "Peter Novak retired on Monday. Paul Brand praised him."
    assert find(text, "praised").title in {"", "Paul Brand praised Peter Novak"}


def test_what_is_told_inside_a_scene_takes_its_day(find):
    text = LEAD + "The farmers left the hall, where they had tea, saying that prices were fair."
    saying = find(text, "saying")
    assert saying.when is not None
    assert saying.when.edtf == "2020-07-21"
    assert not saying.is_candidate


def test_the_news_itself_happened_on_its_day_though_another_event_came_first(find):
    text = "Minister opens dam\n\nKowalska opened a dam after the river flooded the town."
    assert find(text, "opened").when == day(2020, 7, 22)


def test_a_resignation_dated_once_is_dated_everywhere(find):
    text = (
        "Anna Kowalska resigns\n\nThe country was stunned. Anna Kowalska resigned on 21 July 2020."
    )
    assert find(text, "resigns").when == day(2020, 7, 21)


def titles(mentions):
    return {m.title for m in candidates(mentions)}


def test_two_offices_introduce_one_name(read):
    text = "On Tuesday former world champion boxer and medalist Amir Khan was given a ban."
    assert any(title.startswith("Amir Khan was given") for title in titles(read(text)))


def test_several_are_not_called_by_the_first_name(read):
    text = "Anna Kowalska and Jan Nowak met on Tuesday. They concluded the deal was void."
    assert not any(title.startswith("Anna Kowalska concluded") for title in titles(read(text)))


def test_an_allegation_is_no_fact(read):
    text = "Police seized Jan Nowak, who is alleged to have been involved in a raid on 5 May 2020."
    assert not any("involved" in title for title in titles(read(text)))


def test_what_only_the_one_concerned_says_is_no_fact(read):
    text = "Anna Kowalska, who said she was robbed in 1975, welcomed the report on Tuesday."
    assert "Anna Kowalska was robbed" not in titles(read(text))


def test_a_second_subject_between_commas_explains_the_first(read):
    text = (
        "The document, the result of an investigation begun in 2018, listed 156 abusers, "
        "naming all but ten."
    )
    told = {mention.text: mention.title for mention in read(text)}
    assert told["listed"] == "The document listed 156 abusers"
