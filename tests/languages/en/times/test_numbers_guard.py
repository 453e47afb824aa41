"""Years and dates told from counts, codes and prices."""

import pytest

READ = {
    "He was born [1923].": "1923",
    "Founded [1923], it closed.": "1923",
    "In [1790] it began.": "1790",
    "He came by [1650] or so.": "1650",
    "In [44 BC] he died; in [31] Octavian won.": "BC0044 BC0031",
    "The [1929] Wall Street crash came.": "1929",
    "In [the 90s] he sang; his 90s were hard.": "199",
    "He came in ['69] and left in ['71].": "1969 1971",
    "Case no. 2019 of [2020] was heard.": "2020",
    "The season [1990]-[95] was long.": "1990 1995",
    "On [the 30th of that month] he left.": "2020-01-30",
    "On [the 30th], he left.": "2020-01-30",
    "In [Feb] 30 people died.": "2020-02",
    "No later than [1850] he left.": "1850",
    "The [1985] voters stayed.": "1985",
    "In [1985], residents left.": "1985",
    "It was [1985], residents said.": "1985",
    "They had [1985] as a goal.": "1985",
    "He paid in [1985].": "1985",
    "He paid the school in cash in [1985].": "1985",
    "He paid the school on [May 1985].": "1985-05",
    "He was paid. [1985] came.": "1985",
    "Over 1901 and [1915] it rained.": "1915",
    "Sections 1981. [1982] came.": "1982",
    "Built [1923] it stood.": "1923",
    "Begun [1923], it stood.": "1923",
    "In [31 days] he won.": "P31D",
    "Rome was sacked in [410].": "0410",
    "Rome was sacked in [410 days].": "P410D",
    "Rome was sacked in [410] by Goths.": "0410",
    "[The 20th century] fox lived.": "19",
    "[The year 800] was cold.": "0800",
    "In [the 90s] he sang.": "199",
    "In [the late 90s] he sang.": "199@END",
    "[The nineties] were hard.": "199",
    "In [the late nineties] she sang.": "199@END",
    "On [20190503] he came.": "2019-05-03",
    "On [21000503] he came.": "2100-05-03",
    "On [03.05.2019] he came.": "2019-05-03",
    "On [03.05.19] he came.": "2019-05-03",
    "On [3/5/19] he came.": "2019-03-05",
    "The [1990]-[95] season came.": "1990 1995",
    "In [2100]-[05] he sang.": "2100 2105",
}
NOT_READ = [
    "The hall has 1950 seats.",
    "Sections 1981 and 1982 apply.",
    "Pages 1901 to 1925 were torn.",
    "It cost $1999.",
    "There were 1985 of them.",
    "Of 1800 workers, 3 died.",
    "1985 of them came.",
    "The population of 1950 was small.",
    "Call 020 7946 1955.",
    "Windows 2000 crashed.",
    "It opened in 31 cities.",
    "It measured 2000 km.",
    "Version 20190503 failed.",
    "See pp. 1990-95.",
    "On the 30th floor he left.",
    "The 30th of them left.",
    "Call 555-1985.",
    "Call 1985-555.",
    "It is part 12.1985.",
    "It was 1985 555 1212.",
    "Case #2020-02-28 is lost.",
    "In approximately 1850 houses he left.",
    "1950 of us stayed.",
    "Of the 1985 residents, he was one.",
    "By 1985 residents had left.",
    "They have 1985 shares.",
    "Pages 1901, 1915 to 1925 were torn.",
    "1929 Wall Street is closed.",
    "Wilson 1923 is cited.",
    "By 800 men he was crowned.",
    "In 31 men he won.",
    "Rome was sacked in 99.",
    "20th Century Fox made it.",
    "His 90s were hard.",
    "The '69 model came.",
    "In 69 he came.",
    "Her nineties were hard.",
    "In her late nineties she sang.",
    "Flight 20190503 failed.",
    "On 18990503 he came.",
    "On 21010503 he came.",
    "Version 03.05.2019 failed.",
    "It cost $03.05.2019.",
    "On 3.5.19 he came.",
    "On 3-5-19 he came.",
    "IP 10.5.201 failed.",
    "In 990-95 he sang.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_numbers_of_the_corpora(misread):
    assert misread() == []
