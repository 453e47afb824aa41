"""Archives: read like folders, and nothing leads out of them or fills the memory."""

import bz2
import gzip
import io
import lzma
import stat
import struct
import tarfile
import zipfile
import zlib

import office_files as make
import pytest

from timeline_app import readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers.from_archives import in_tar, in_zip
from timeline_app.readers.reading import About
from timeline_app.settings import Settings

FELL = b"The bridge fell on 3 May 1915."


def told(path, data, **options):
    """Texts and problems by the name within."""
    path.write_bytes(data)
    found = {}
    for one in readers.read_all(path, **options):
        is_problem = isinstance(one, UnreadableDocument)
        name = one.path.removeprefix(str(path)).strip("/")
        found[name] = one.code if is_problem else one.text
    return found


def tar(files, *, links=()):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for name in links:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(info)
    return made.getvalue()


def test_a_zip_is_a_folder_and_may_hold_others(tmp_path):
    inner = make.zipped({"b.txt": FELL})
    data = make.zipped({"a/a.txt": FELL, "c.zip": inner, "logo.bin": b"\0\1"})
    assert told(tmp_path / "x.zip", data) == {
        "a/a.txt": FELL.decode(),
        "c.zip/b.txt": FELL.decode(),
        "logo.bin": ProblemCode.UNKNOWN_FORMAT,
    }


@pytest.mark.parametrize("name", ["../out.txt", "a/../../out.txt", "/etc/out.txt", "C:/out.txt"])
def test_a_name_that_leads_out_is_refused_and_the_rest_is_read(tmp_path, name):
    for suffix, data in (
        ("zip", make.zipped({name: FELL, "a.txt": FELL})),
        ("tar", tar({name: FELL, "a.txt": FELL})),
    ):
        found = told(tmp_path / f"x.{suffix}", data)
        assert found.pop("a.txt") == FELL.decode()
        assert list(found.values()) == [ProblemCode.UNSAFE_MEMBER]


def test_links_are_not_followed(tmp_path):
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert told(tmp_path / "x.zip", made.getvalue()) == {"link.txt": ProblemCode.UNSAFE_MEMBER}
    assert told(tmp_path / "x.tar", tar({}, links=["l.txt"])) == {
        "l.txt": ProblemCode.UNSAFE_MEMBER
    }


def test_too_much_out_of_too_little_is_refused_before_it_is_all_there(tmp_path):
    bomb = make.zipped({"a.txt": b"0" * 20_000_000, "b.txt": FELL})
    assert told(tmp_path / "x.zip", bomb) == {
        "a.txt": ProblemCode.TOO_LARGE,
        "b.txt": FELL.decode(),
    }
    packed = gzip.compress(b"0" * 20_000_000)
    (code,) = told(tmp_path / "x.txt.gz", packed).values()
    assert code is ProblemCode.TOO_LARGE


def test_the_whole_has_a_limit_too(tmp_path):
    data = make.zipped({f"{n}.txt": FELL * (n + 1) for n in range(9)})
    settings = Settings(largest_unpacked=200)
    assert ProblemCode.TOO_LARGE in told(tmp_path / "x.zip", data, settings=settings).values()


@pytest.mark.parametrize(
    ("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)]
)
def test_packed_files_and_packed_archives(tmp_path, suffix, pack):
    assert told(tmp_path / f"a.txt.{suffix}", pack(FELL)) == {"a.txt": FELL.decode()}
    packed = pack(tar({"d/a.txt": FELL}))
    assert told(tmp_path / f"a.tar.{suffix}", packed) == {"d/a.txt": FELL.decode()}


def test_what_systems_leave_is_told_once(tmp_path):
    data = make.zipped({"__MACOSX/._a.txt": b"x", "d/.DS_Store": b"x", "a.txt": FELL})
    found = told(tmp_path / "x.zip", data)
    assert found.pop("a.txt") == FELL.decode()
    assert list(found.values()) == [ProblemCode.LEFT_OUT]


def enciphered(data, password):
    """As the first cipher of ZIP does it, behind twelve bytes of salt."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def turn(byte):
        keys[0] = _crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = _crc(keys[2], keys[1] >> 24)

    for byte in password:
        turn(byte)
    told = bytearray()
    for byte in bytes(11) + bytes([zlib.crc32(data) >> 24]) + data:
        stream = (keys[2] | 2) & 0xFFFF
        told.append(byte ^ (((stream * (stream ^ 1)) >> 8) & 0xFF))
        turn(byte)
    return bytes(told)


def _crc(crc, byte):
    return zlib.crc32(bytes([byte]), crc ^ 0xFFFFFFFF) ^ 0xFFFFFFFF


def locked_zip(data, password):
    """An archive of one stored file that a password locks."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", bytes(12) + data)
    raw = bytearray(made.getvalue())
    sizes = struct.pack("<III", zlib.crc32(data), len(data) + 12, len(data))
    for mark, flags, size in ((b"PK\x03\x04", 6, 14), (b"PK\x01\x02", 8, 16)):
        at = raw.index(mark)
        raw[at + flags] |= 1
        raw[at + size : at + size + 12] = sizes
    start = raw.index(b"a.txt") + 5
    raw[start : start + len(data) + 12] = enciphered(data, password)
    return bytes(raw)


def test_a_locked_member_opens_with_its_password(tmp_path):
    path, data = tmp_path / "x.zip", locked_zip(FELL, b"sesame")
    assert told(path, data) == {"a.txt": ProblemCode.PASSWORD}
    assert told(path, data, password="wrong") == {"a.txt": ProblemCode.PASSWORD}  # noqa: S106
    assert told(path, data, password="sesame") == {"a.txt": FELL.decode()}  # noqa: S106


@pytest.mark.parametrize("cut", [10, 60, -30])
def test_an_archive_that_is_cut_off_is_damaged(tmp_path, cut):
    long = " ".join(map(str, range(200))).encode()
    for suffix, data in (("zip", make.zipped({"a.txt": long})), ("gz", gzip.compress(long))):
        found = told(tmp_path / f"x.{suffix}", data[:cut])
        assert ProblemCode.DAMAGED in found.values()


def test_members_are_not_unpacked_before_they_are_wanted():
    bomb = make.zipped({"a.txt": b"0" * 20_000_000})
    assert [member.name for member in in_zip(bomb)] == ["a.txt"]
    assert [member.name for member in in_tar(gzip.compress(FELL), About("a.txt.gz"))] == ["a.txt"]


@pytest.mark.parametrize("suffix", [".zip", ".tar"])
def test_an_archive_that_begins_with_a_pdf_is_an_archive_all_the_same(tmp_path, suffix):
    files = {"a.pdf": b"%PDF-1.4 and nothing more", "b.txt": FELL}
    found = told(tmp_path / f"x{suffix}", tar(files) if suffix == ".tar" else stored(files))
    assert found["a.pdf"] == ProblemCode.DAMAGED
    assert found["b.txt"] == FELL.decode()


def stored(files):
    """A zip that presses nothing."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()
