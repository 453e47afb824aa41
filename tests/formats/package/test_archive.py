"""A ZIP archive that holds the same bytes whenever it is made of the same members."""

import hashlib
import zipfile

from timeline_app.formats.package.archive import archive


def test_members_have_their_hashes_and_the_same_bytes(tmp_path):
    def made(name):
        path = tmp_path / name
        with archive(path) as found:
            assert found.put("a.txt", b"rain") == hashlib.sha256(b"rain").hexdigest()
            found.put("b/c.txt", b"")
        assert found.members["a.txt"] == {
            "sha256": hashlib.sha256(b"rain").hexdigest(),
            "bytes": 4,
        }
        assert list(found.members) == ["a.txt", "b/c.txt"]
        return path.read_bytes()

    assert made("one.zip") == made("other.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as written:
        assert written.read("a.txt") == b"rain"
