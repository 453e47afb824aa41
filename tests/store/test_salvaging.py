"""Rescue: what can be read of a damaged file comes into a sound one, and the rest is told."""

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import open_store, rescue

PAGE = 4096


def test_rescue_saves_what_can_be_read_and_leaves_the_damaged_file(store, path, tmp_path):
    store.apply(edits.SetTitle(1, "Mine"))
    store.close()
    whole = rescue(path, tmp_path / "whole.db")
    assert whole.is_whole
    with open_store(tmp_path / "whole.db") as opened:
        assert opened.reading.event(1).title == "Mine"
        assert opened.faults() == []
        assert opened.history.verify().is_whole
        opened.apply(edits.SetNote(1, "x"))
    good, saved = path.read_bytes(), 0
    for number in range(1, len(good) // PAGE):
        spoilt = bytearray(good)
        spoilt[number * PAGE : (number + 1) * PAGE] = b"\x5a" * PAGE
        path.write_bytes(spoilt)
        target = tmp_path / f"saved{number}.db"
        try:
            rescue(path, target)
        except errors.TimelineError:
            assert not target.exists()
            continue
        saved += 1
        assert path.read_bytes() == bytes(spoilt)
        with open_store(target) as opened:
            assert opened.faults() == []
            opened.check_writable()
    assert saved > len(good) // PAGE // 2
