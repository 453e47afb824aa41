"""Packages that somebody changed: more than twenty ways, from clumsy to with every hash forged."""

import hashlib
import io
import json
import struct
import zipfile

DAY = (1980, 1, 1, 0, 0, 0)


def members(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def spoken(path):
    """Every word in a package, those within its workbook too."""
    found = members(path)
    book = members(io.BytesIO(found.pop("chronology.xlsx")))
    return b"".join([*found.values(), *book.values()]).decode(errors="replace")


def packed(some, kind=zipfile.ZIP_DEFLATED):
    """The bytes of a package with these members; a key may be a ZipInfo."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", kind) as package:
        for name, data in some.items():
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name, DAY)
            info.compress_type = kind
            package.writestr(info, data)
    return out.getvalue()


def load(some, name):
    return json.loads(some[name])


def dump(some, name, value):
    some[name] = json.dumps(value, ensure_ascii=False).encode()


def rows(some):
    return [json.loads(line) for line in some["history.jsonl"].splitlines()]


def put_rows(some, told):
    some["history.jsonl"] = b"".join(json.dumps(row).encode() + b"\n" for row in told)


def forged(some, change=None):
    """The manifest as a careful forger would have it: every hash of a member fits again."""
    told = load(some, "manifest.json")
    told["members"] = {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for name, data in some.items()
        if name != "manifest.json"
    }
    if change:
        change(told)
    dump(some, "manifest.json", told)
    return packed(some)


def _replaced(name, old, new, *, is_forged=True):
    def change(some, _whole):
        assert old in some[name]
        some[name] = some[name].replace(old, new, 1)
        return forged(some) if is_forged else packed(some)

    return change


def _text_all_forged(some, _whole):
    some["texts/D001.txt"] = some["texts/D001.txt"].replace(b"3 May", b"4 May")

    def change(told):
        sha256 = hashlib.sha256(some["texts/D001.txt"]).hexdigest()
        told["documents"][0]["text_sha256"] = sha256

    return forged(some, change)


def _in_json(name, alter, change=None):
    def changed(some, _whole):
        told = load(some, name)
        alter(told)
        dump(some, name, told)
        return forged(some, change)

    return changed


def _in_rows(alter, change=None):
    def changed(some, _whole):
        told = rows(some)
        alter(told)
        put_rows(some, told)
        return forged(some, change)

    return changed


def _first_quote(told):
    return next(one for event in told["events"] for one in event["evidence"])


def _without(name):
    def change(some, _whole):
        del some[name]
        return packed(some)

    return change


def _with(name, *, is_listed=True):
    def change(some, _whole):
        some[name] = b"x"
        return forged(some) if is_listed else packed(some)

    return change


def _twice(some, whole):
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        infos = package.infolist()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for info in infos:
            package.writestr(info.filename, some[info.filename])
        package.fp.flush()
        package.NameToInfo.clear()
        package.writestr("README.txt", b"another")
    return out.getvalue()


def _link(some, _whole):
    info = zipfile.ZipInfo("README.txt", DAY)
    info.create_system, info.external_attr = 3, 0o120777 << 16
    told = {name: data for name, data in some.items() if name != "README.txt"}
    return packed({**told, info: some["README.txt"]})


def _locked(_some, whole):
    """The bit that says that a member is locked, in the list of members."""
    changed = bytearray(whole)
    at = changed.rindex(b"PK\1\2")
    changed[at + 8] |= 1
    return bytes(changed)


def _between(_some, whole):
    """Bytes between two members, the list of members moved to fit."""
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        second = sorted(one.header_offset for one in package.infolist())[1]
        start = package.start_dir
    hidden = b"hidden words"
    changed = bytearray(whole[:second] + hidden + whole[second:])
    at = start + len(hidden)
    while changed[at : at + 4] == b"PK\1\2":
        (offset,) = struct.unpack_from("<I", changed, at + 42)
        if offset >= second:
            struct.pack_into("<I", changed, at + 42, offset + len(hidden))
        at += 46 + sum(struct.unpack_from("<HHH", changed, at + 28))
    struct.pack_into("<I", changed, at + 16, start + len(hidden))
    return bytes(changed)


def _commented(_some, whole):
    return whole[:-2] + struct.pack("<H", 5) + b"words"


def _damaged(_some, whole):
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        info = package.getinfo("chronology.json")
    at = info.header_offset + 30 + len(info.filename) + info.compress_size // 2
    return whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]


def _source_forged(some, _whole):
    name = next(one for one in some if one.startswith("sources/"))
    some[name] += b"!"
    return forged(some)


def _hash_of_source(some, _whole):
    """Another file for a document, wherever its hash stands but in the history."""
    other = "0" * 64
    chronology = load(some, "chronology.json")
    old = chronology["documents"][0]["sha256"]
    chronology["documents"][0]["sha256"] = other
    dump(some, "chronology.json", chronology)

    def change(told):
        for one in told["documents"]:
            if one["source_sha256"] == old:
                one["source_sha256"], one["source"] = other, None

    return forged(some, change)


def _refilled(told):
    erased = next(row for row in told if row["salt"] == "" and not row["withheld"])
    erased["label"] = "Put in again"


def _cut(told):
    del told[-1]


def _cut_counts(told):
    told["counts"]["history"] -= 1


def _named_twice(some, _whole):
    some["chronology.json"] = b'{"events": [],' + some["chronology.json"][1:]
    return forged(some)


TAMPERINGS = {
    "a text": _replaced("texts/D001.txt", b"3 May", b"4 May", is_forged=False),
    "a text and the hash of the member": _replaced("texts/D001.txt", b"3 May", b"4 May"),
    "a text and every hash": _text_all_forged,
    "a quote": _in_json("chronology.json", lambda t: _first_quote(t).update(quote="They lied.")),
    "a place": _in_json("chronology.json", lambda t: _first_quote(t).update(start=1)),
    "a place beyond the end": _in_json(
        "chronology.json", lambda t: _first_quote(t).update(start=-5, end=-1)
    ),
    "another document for a quote": _in_json(
        "chronology.json",
        lambda t: _first_quote(t).update(document=3 - _first_quote(t)["document"]),
    ),
    "a date of the ledger": _in_json(
        "chronology.json", lambda t: t["ledger"][0].update(text="5 May 2020")
    ),
    "a quote before the edits": _replaced("derived.jsonl", b"collapsed on 7", b"collapsed on 8"),
    "an event taken out": _in_json("chronology.json", lambda t: t["events"].pop()),
    "an event put in": _in_json("chronology.json", lambda t: t["events"].append(t["events"][0])),
    "a name that stands twice": _named_twice,
    "a member taken out": _without("texts/D002.txt"),
    "a member put in": _with("more.txt", is_listed=False),
    "a member that leads out": _with("../more.txt"),
    "a member with a whole path": _with("/more.txt"),
    "a member for another system": _with("texts\\..\\..\\more.txt"),
    "a member on a disk": _with("C:/more.txt"),
    "a member whose name differs by case": _with("readme.TXT"),
    "a name with a sign that steers": _with("more\u202e.txt"),
    "a member that is there twice": _twice,
    "a link": _link,
    "a locked member": _locked,
    "a row of the history taken out": _in_rows(lambda t: t.pop(2), _cut_counts),
    "two rows in another order": _in_rows(lambda t: t.insert(2, t.pop(3))),
    "a row cut off at the end": _in_rows(_cut, _cut_counts),
    "what a row says": _in_rows(lambda t: t[2].update(label="Another deed")),
    "who did it": _in_rows(lambda t: t[4].update(person="Somebody else")),
    "when it was done": _in_rows(lambda t: t[4].update(at="2001-01-01T00:00:00Z")),
    "an erased row filled in": _in_rows(_refilled),
    "an edit put in": _in_json(
        "edits.json",
        lambda t: t["edits"].append({**t["edits"][0], "number": 999}),
        lambda m: m["counts"].update(edits=m["counts"]["edits"] + 1),
    ),
    "an edit taken out and counted so": _in_json(
        "edits.json",
        lambda t: t["edits"].pop(),
        lambda m: m["counts"].update(edits=m["counts"]["edits"] - 1),
    ),
    "an edit taken out": _in_json("edits.json", lambda t: t["edits"].pop()),
    "a source": _source_forged,
    "the hash of a source": _hash_of_source,
    "another schema": _in_json("manifest.json", lambda t: t.update(schema="mine-1")),
    "a count": _in_json("edits.json", lambda _: None, lambda m: m["counts"].update(documents=1)),
    "bytes before": lambda _some, whole: b"words" + whole,
    "bytes behind": lambda _some, whole: whole + b"words",
    "bytes between": _between,
    "a comment": _commented,
    "a damaged byte": _damaged,
    "the end lost": lambda _some, whole: whole[: len(whole) * 2 // 3],
    "no manifest": _without("manifest.json"),
    "no object in it": lambda some, _whole: forged({**some, "chronology.json": b"[1, 2]"}),
    "no JSON in it": lambda some, _whole: forged({**some, "chronology.json": b"{"}),
    "deep JSON": lambda some, _whole: forged({**some, "edits.json": b"[" * 99_999}),
}
"""By what is changed: from the members and the whole archive to the changed one."""
