"""What the system's menus, file managers and catalogues show speaks the window's languages."""

import re
from collections import Counter
from configparser import ConfigParser
from xml.etree import ElementTree

import pytest
from shipping import project

from timeline_app.ui import speech

SHARE = project.HERE / "linux" / "share"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OTHERS = sorted(set(speech.NAMES) - {"en"})
METAINFO = SHARE / "metainfo" / "org.timeline_app.Timeline.metainfo.xml"
DESKTOP = SHARE / "applications" / "timeline-app.desktop"


def entry():
    parser = ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(DESKTOP, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_entry_of_the_menu_is_translated(key, language):
    words = entry()[f"{key}[{language}]"]
    assert words
    assert words != entry()[key]


@pytest.mark.parametrize(
    ("file", "tags"),
    [
        (METAINFO, ("summary", "p")),
        (SHARE / "mime" / "packages" / "timeline-app.xml", ("comment",)),
    ],
    ids=["catalogue", "kind of file"],
)
def test_each_sentence_of_a_catalogue_is_told_in_each_language(file, tags):
    top = ElementTree.parse(file).getroot()  # noqa: S314 - our own file
    for tag in tags:
        found = [one for one in top.iter() if one.tag.rpartition("}")[2] == tag]
        told = Counter(one.get(LANG, "en") for one in found)
        assert set(told) == {"en", *OTHERS}
        assert len(set(told.values())) == 1
        assert len({"".join(one.itertext()).strip() for one in found}) == len(found)


def test_menu_catalogue_and_kind_of_file_mean_the_same_program():
    top = ElementTree.parse(METAINFO).getroot()  # noqa: S314 - our own file
    assert top.findtext("launchable") == DESKTOP.name
    assert f"{top.findtext('id')}.metainfo.xml" == METAINFO.name
    (kind,) = (SHARE / "mime" / "packages").iterdir()
    (named,) = re.findall(r'mime-type type="([^"]+)"', kind.read_text(encoding="utf-8"))
    assert named in entry()["MimeType"].split(";")
    assert named == top.findtext("provides/mediatype")
    assert top.findtext("summary") == entry()["Comment"]
