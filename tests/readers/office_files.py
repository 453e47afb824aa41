"""Makes small office files by hand, so that each test shows the very markup that it is about."""

import struct
import zipfile
from io import BytesIO

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
CORE = (
    '<c:coreProperties xmlns:c="c" xmlns:dc="d" xmlns:t="t"><dc:title>{title}</dc:title>'
    "<t:created>{created}</t:created><t:modified>2021-01-01T00:00:00Z</t:modified>"
    "</c:coreProperties>"
)


def zipped(files):
    """The bytes of an archive, always the same: names to texts or bytes."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def relations(**targets):
    """A part that relates others: their sort to their name."""
    rows = (
        f'<Relationship Id="{kind}" Type="{_R}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f"<Relationships>{''.join(rows)}</Relationships>"


def docx(body, *, strict=False, title="", created="", **parts):
    """A Word file with this body; other parts by their sort, as ``footnotes``."""
    space = _STRICT if strict else _W
    names = f'xmlns:w="{space}" xmlns:mc="{_MC}" xmlns:r="{_R}"'
    files = {
        "_rels/.rels": relations(officeDocument="word/document.xml"),
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(**{kind: f"{kind}.xml" for kind in parts}),
        **{f"word/{kind}.xml": f"<w:x {names}>{text}</w:x>" for kind, text in parts.items()},
    }
    if created:
        files["docProps/core.xml"] = CORE.format(title=title, created=created)
    return zipped(files)


def p(*runs, properties=""):
    """A paragraph of runs, each a text or markup."""
    inner = "".join(one if one.startswith("<") else t(one) for one in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def t(text):
    """A run of text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def odt(body, *, styles="", meta="", manifest=""):
    """An OpenDocument text with this body."""
    spaces = " ".join(
        f'xmlns:{name}="{_ODF}:{name}:1.0"'
        for name in ("office", "text", "table", "draw", "style", "meta")
    )
    head = f'<office:document-content {spaces} xmlns:dc="dc">'
    end = "</office:document-content>"
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"{head}<office:body><office:text>{body}</office:text></office:body>{end}",
        "styles.xml": head + styles + end,
        "meta.xml": head + meta + end,
        "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
    }
    return zipped(files)


def xlsx(sheets, *, is_1904=False, states=None):
    """A workbook: names of sheets to rows of cells; numbers with ``d`` before are days."""
    workbook, rels, files = "", {}, {}
    for number, (name, rows) in enumerate(sheets.items(), start=1):
        state = (states or {}).get(name, "visible")
        workbook += f'<sheet name="{name}" sheetId="{number}" state="{state}" r:id="r{number}"/>'
        rels[f"r{number}"] = f"worksheets/sheet{number}.xml"
        files[f"xl/worksheets/sheet{number}.xml"] = _sheet(rows)
    flag = '<workbookPr date1904="1"/>' if is_1904 else ""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    files |= {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(officeDocument="xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{_R}">{flag}'
        f"<sheets>{workbook}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/'
        'package/2006/relationships">'
        + "".join(
            f'<Relationship Id="{key}" Type="{_R}/worksheet" Target="{target}"/>'
            for key, target in rels.items()
        )
        + f'<Relationship Id="st" Type="{_R}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs><xf numFmtId="0"/>'
        '<xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    }
    return zipped(files)


def _sheet(rows):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    made = ""
    for number, cells in rows.items() if isinstance(rows, dict) else enumerate(rows, start=1):
        inner = "".join(
            _cell(f"{chr(65 + at)}{number}", value)
            for at, value in enumerate(cells)
            if value != ""
        )
        made += f'<row r="{number}">{inner}</row>'
    return f'<worksheet xmlns="{main}"><sheetData>{made}</sheetData></worksheet>'


def _cell(place, value):
    if isinstance(value, str) and value.startswith("d"):
        style = 2 if "." in value else 1
        return f'<c r="{place}" s="{style}"><v>{value[1:]}</v></c>'
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{value[1:]}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


# ---- compound files

_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(streams):
    """A compound file: paths of names, parted by slashes, to bytes of less than 4,096 each."""
    entries = [("Root Entry", 5, b"", [])]
    places = {(): 0}
    for path, data in streams.items():
        names = tuple(path.split("/"))
        for depth in range(1, len(names) + 1):
            if names[:depth] not in places:
                is_stream = depth == len(names)
                places[names[:depth]] = len(entries)
                entries[places[names[: depth - 1]]][3].append(len(entries))
                entries.append((names[depth - 1], 2 if is_stream else 1, data * is_stream, []))
    small, chain, starts = b"", [], []
    for _, _, data, _ in entries:
        count = -(-len(data) // 64)
        starts.append(len(chain) if count else _END)
        chain += [*range(len(chain) + 1, len(chain) + count), _END] if count else []
        small += data.ljust(count * 64, b"\0")
    return _assembled(entries, starts, small, chain)


def _assembled(entries, starts, small, chain):
    rights = {}
    for _, _, _, children in entries:
        rights |= dict(zip(children, [*children, _FREE][1:], strict=True))
    folder = b""
    sectors = [-(-len(entries) * 128 // 512), -(-len(chain) * 4 // 512), -(-len(small) // 512)]
    at = [1, 1 + sectors[0], 1 + sectors[0] + sectors[1]]
    for number, (name, kind, data, children) in enumerate(entries):
        wide = name.encode("utf-16-le") + b"\0\0"
        start = (at[2] if small else _END) if kind == 5 else starts[number]
        size = len(small) if kind == 5 else len(data)
        folder += struct.pack(
            "<64sHBBIII16sIQQIQ",
            *(wide, len(wide), kind, 1, _FREE, rights.get(number, _FREE)),
            *(children[0] if children else _FREE, b"", 0, 0, 0, start, size),
        )
    fat = [_FAT]
    for start, count in zip(at, sectors, strict=True):
        fat += [*range(start + 1, start + count), _END] if count else []
    head = struct.pack(
        "<8s16sHHHHHHIIIIIIIIII",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, at[0], 0),
        *(4096, at[1] if chain else _END, sectors[1], _END, 0),
    )
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    padded = struct.pack(f"<{len(chain)}I", *chain)
    body = struct.pack(f"<{len(fat)}I", *fat).ljust(512, b"\xff")
    return (
        head
        + body
        + b"".join(
            part.ljust(count * 512, b"\0")
            for part, count in zip((folder, padded, small), sectors, strict=True)
        )
    )
