"""Whether the files of documents are as they were, also within other files."""

import zipfile

from timeline_app import pipeline
from timeline_app.store import open_store


def packed(path, texts):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in texts.items():
            archive.writestr(name, text)


def states(store):
    return {
        row.path.rsplit("/", 1)[-1]: pipeline.source_state(row) for row in store.documents.all()
    }


def test_a_document_within_an_archive_is_looked_up_there(tmp_path):
    archive = tmp_path / "heap.zip"
    texts = {"a.txt": "Ana left on 3 May 2020.", "b.txt": "Rui came on 4 May 2020."}
    packed(archive, texts)
    for _ in pipeline.import_paths([archive], tmp_path / "made.db"):
        pass
    with open_store(tmp_path / "made.db") as store:
        assert states(store) == {"a.txt": "unchanged", "b.txt": "unchanged"}
        packed(archive, {"a.txt": "Ana left on 5 May 2020."})
        assert states(store) == {"a.txt": "changed", "b.txt": "missing"}
        archive.write_bytes(archive.read_bytes()[:40])
        assert states(store) == {"a.txt": "unknown", "b.txt": "unknown"}
        archive.unlink()
        assert states(store) == {"a.txt": "missing", "b.txt": "missing"}


def test_a_plain_file_is_compared_by_its_bytes(tmp_path):
    place = tmp_path / "a.txt"
    place.write_text("Ana left on 3 May 2020.", encoding="utf-8")
    for _ in pipeline.import_paths([place], tmp_path / "made.db"):
        pass
    with open_store(tmp_path / "made.db") as store:
        assert states(store) == {"a.txt": "unchanged"}
        place.write_text("Ana left.", encoding="utf-8")
        assert states(store) == {"a.txt": "changed"}
        assert pipeline.outer_file(f"{place}/within.txt") == place
        place.unlink()
        assert states(store) == {"a.txt": "missing"}
