"""What is asked of every mention in one walk."""

from articles import ARTICLES

from timeline_app import store
from timeline_app.pipeline import import_paths, levels
from timeline_app.pipeline.mentions import Mentions, by_document
from timeline_app.pipeline.rebuilding import ranks_of
from timeline_app.pipeline.surveying import Survey
from timeline_app.pipeline.told import lemmas_of


def test_one_walk_tells_what_each_room_would_find(folder, path):
    (folder / "copy.txt").write_text("date 2020-05-11\n" + ARTICLES["bridge.txt"][15:], "utf-8")
    for _ in import_paths([folder], path):
        pass
    with store.open_store(path) as opened:
        ranks = ranks_of(opened)
        stored = Mentions.of_all(opened, ranks)
        found = Survey.of(stored, ranks)
        assert found.lemmas == lemmas_of(stored)
        assert found.most == {one: levels.most_of(ours) for one, ours in by_document(stored)}
        assert found.marks.keys() == found.most.keys()
        assert len(set(found.marks.values())) == 4
        assert found.copies.keys() == set(ranks.values())
        assert len(set(found.copies.values())) == 3
        document, rank = next(iter(ranks.items()))
        assert found.ranked((document, 4, 9)) == (rank, 4, 9)
        assert found.ranked((0, 7, 0)) == (0, 7, 0)
