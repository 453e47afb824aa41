"""The one file that speaks to pdfium, which must be asked by one thread at a time."""

import ctypes
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from threading import RLock
from typing import Any

import numpy as np
import pypdfium2.raw as api
from numpy.typing import NDArray

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.refusals import Refused

LOCK = RLock()
"""Held by whoever asks pdfium anything."""
Boxes = NDArray[np.float32]
Codes = NDArray[np.uint32]
_LOCKED = Message("read.pdf-locked")
_WRONG = Message("read.pdf-wrong-password")
_DAMAGED = Message("read.pdf-damaged")
_FOREIGN = Message("read.pdf-foreign-lock")
_REFUSALS = {
    api.FPDF_ERR_PASSWORD: (_LOCKED, ProblemCode.PASSWORD),
    api.FPDF_ERR_SECURITY: (_FOREIGN, ProblemCode.PASSWORD),
}
_MOST_PAGES = 100_000
_SAMPLE_EVERY, _GUESSED_EVERY = 37, 17
_HYPHEN_IN_TEXT, HYPHEN = 0xFFFE, 0x2
_MOST_OBJECTS, _DEEPEST_FORM = 3_000, 4
_THINNEST, _SHORTEST_RULE = 2.5, 24.0
_SPACE, _NEW_LINE = 0x20, 0x0A
_QUARTER, _SLIGHTLY = np.pi / 2, 0.06
ASKEW = 4
_WRITTEN_ON = frozenset({api.FPDF_ANNOT_WIDGET, api.FPDF_ANNOT_FREETEXT})


@dataclass(frozen=True, slots=True)
class Glyphs:
    """What pdfium tells of a page's characters, in its order.

    ``boxes`` are left, top, right, bottom in points of the page as shown; those of characters
    that pdfium added are empty.
    """

    codes: Codes
    boxes: Boxes
    turns: NDArray[np.int8]
    """How each character's line is turned, in quarters clockwise as shown; ``ASKEW`` between."""
    is_guessed: NDArray[np.bool_]
    """Of which letters the file does not say what they are, so that pdfium guesses."""
    is_mirrored: bool = False
    """Whether letters and lines are shown as in a mirror."""


@cache
def _ready() -> None:
    api.FPDF_InitLibrary()


@cache
def _call(name: str, result: Any, *arguments: Any) -> Any:  # noqa: ANN401 - ctypes' own types
    """A function of pdfium that takes addresses as numbers: four times as fast by the million."""
    address = ctypes.cast(getattr(api, name), ctypes.c_void_p).value or 0
    return ctypes.CFUNCTYPE(result, *arguments)(address)


class OpenPdf:
    """One opened file.  Every method takes the lock; close it, or use it in a ``with``."""

    def __init__(self, data: bytes, password: str = "") -> None:
        """Raises Refused where it cannot be opened."""
        self._data = data
        with LOCK:
            _ready()
            self._handle = self._opened(password)
            self.page_count = min(api.FPDF_GetPageCount(self._handle), _MOST_PAGES)

    def _opened(self, password: str) -> Any:  # noqa: ANN401 - pdfium's handle
        for encoding in ("utf-8", "latin-1") if password else ("ascii",):
            key = password.encode(encoding, "ignore")
            handle = api.FPDF_LoadMemDocument64(self._data, len(self._data), key)
            if handle:
                return handle
            error = api.FPDF_GetLastError()
        if error == api.FPDF_ERR_PASSWORD and password:
            raise Refused(_WRONG, ProblemCode.PASSWORD)
        raise Refused(*_REFUSALS.get(error, (_DAMAGED, ProblemCode.DAMAGED)))

    def __enter__(self) -> "OpenPdf":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Gives everything back; a second time does nothing."""
        with LOCK:
            if self._handle:
                api.FPDF_CloseDocument(self._handle)
            self._handle = None

    @contextmanager
    def page(self, index: int) -> Iterator["OpenPage | None"]:
        """One page, from 0; None where it is damaged or has no size."""
        with LOCK:
            handle = api.FPDF_LoadPage(self._handle, index)
            try:
                if handle and _has_writing(handle):
                    handle = self._flattened(handle, index)
                page = OpenPage(handle) if handle else None
                yield page if page and page.width > 0 and page.height > 0 else None
            finally:
                if handle:
                    api.FPDF_ClosePage(handle)

    def _flattened(self, page: Any, index: int) -> Any:  # noqa: ANN401 - pdfium's handle
        """The page with what was typed into its fields as part of it, in memory alone."""
        if api.FPDFPage_Flatten(page, api.FLAT_NORMALDISPLAY) != api.FLATTEN_SUCCESS:
            return page
        api.FPDF_ClosePage(page)
        return api.FPDF_LoadPage(self._handle, index)

    def label(self, index: int) -> str:
        """What is printed on the page as its number, as the file says; else its number."""
        with LOCK:
            found = _utf16(lambda at, size: api.FPDF_GetPageLabel(self._handle, index, at, size))
        return found.strip() or str(index + 1)

    def field(self, name: str) -> str:
        """A field of the file's own description: Title, Author, CreationDate, ModDate."""
        key = name.encode()
        with LOCK:
            return _utf16(lambda at, size: api.FPDF_GetMetaText(self._handle, key, at, size))

    def attachment_names(self) -> list[str]:
        """The names of the files within."""
        with LOCK:
            count = max(api.FPDFDoc_GetAttachmentCount(self._handle), 0)
            return [self._name_of(index) for index in range(count)]

    def _name_of(self, index: int) -> str:
        found = api.FPDFDoc_GetAttachment(self._handle, index)
        name = _utf16(lambda at, size: api.FPDFAttachment_GetName(found, at, size))
        return name or f"attachment {index + 1}"

    def attachment(self, index: int, most: int) -> bytes:
        """A file within, from 0.  Raises Refused where it is damaged or larger than ``most``."""
        size = ctypes.c_ulong()
        with LOCK:
            found = api.FPDFDoc_GetAttachment(self._handle, index)
            if not api.FPDFAttachment_GetFile(found, None, 0, size):
                raise Refused(Message("read.attachment-damaged"))
            if size.value > most:
                told = Message("read.attachment-too-large", (most // 1_000_000,))
                raise Refused(told, ProblemCode.TOO_LARGE)
            buffer = ctypes.create_string_buffer(size.value)
            api.FPDFAttachment_GetFile(found, buffer, size.value, size)
        return buffer.raw


def _utf16(ask: Any) -> str:  # noqa: ANN401 - a call of pdfium that fills a buffer
    size = ask(None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").rstrip("\0")


def _has_writing(page: Any) -> bool:  # noqa: ANN401 - pdfium's handle
    """Whether fields or boxes of text lie over the page, which are no part of its content."""
    for index in range(min(api.FPDFPage_GetAnnotCount(page), _MOST_OBJECTS)):
        annotation = api.FPDFPage_GetAnnot(page, index)
        if annotation:
            kind = api.FPDFAnnot_GetSubtype(annotation)
            api.FPDFPage_CloseAnnot(annotation)
            if kind in _WRITTEN_ON:
                return True
    return False


class OpenPage:
    """One page of an opened file, for as long as the lock is held."""

    def __init__(self, handle: Any) -> None:  # noqa: ANN401 - pdfium's handle
        self.handle = handle
        self.width = float(api.FPDF_GetPageWidthF(handle))
        self.height = float(api.FPDF_GetPageHeightF(handle))
        self._turned = api.FPDFPage_GetRotation(handle) % 4
        box = api.FS_RECTF()
        api.FPDF_GetPageBoundingBox(handle, box)
        self._box = (box.left, box.top, box.right, box.bottom)

    def glyphs(self) -> Glyphs:
        """The page's characters."""
        text = api.FPDFText_LoadPage(self.handle)
        if not text:
            return _NO_GLYPHS
        try:
            count = max(api.FPDFText_CountChars(text), 0)
            return self._glyphs(text, count) if count else _NO_GLYPHS
        finally:
            api.FPDFText_ClosePage(text)

    def _glyphs(self, text: Any, count: int) -> Glyphs:  # noqa: ANN401 - pdfium's handle
        address = ctypes.cast(text, ctypes.c_void_p).value
        codes = _codes(text, address, count)
        boxes = _loose_boxes(address, count)
        has_place = codes > _SPACE
        is_empty = has_place & ((boxes[:, 2] <= boxes[:, 0]) | (boxes[:, 1] <= boxes[:, 3]))
        if is_empty.any():
            places = np.flatnonzero(is_empty)
            boxes[places] = _tight_boxes(address, places)
        is_mirrored = _is_mirrored(text, has_place)
        turns = self._turns_of(address, codes, has_place)
        if is_mirrored:
            # pdfium takes the angle from the letters' upright strokes, which lie the other way.
            is_other = (turns != ASKEW) & (turns % 2 != self._turned % 2)
            turns[is_other] = (turns[is_other] + 2) % 4
        is_guessed = _guessed(address, np.flatnonzero(has_place), count)
        return Glyphs(codes, self._shown(boxes), turns, is_guessed, is_mirrored)

    def _turns_of(
        self, text: int | None, codes: Codes, has_place: NDArray[np.bool_]
    ) -> NDArray[np.int8]:
        """The turn of each line, told by its first character."""
        angle = _call("FPDFText_GetCharAngle", ctypes.c_float, ctypes.c_void_p, ctypes.c_int)
        number = np.cumsum(codes == _NEW_LINE)
        places = np.flatnonzero(has_place)
        lines, firsts = np.unique(number[places], return_index=True)
        turns: NDArray[np.int8] = np.zeros(int(number[-1]) + 1, np.int8)
        for line, place in zip(lines.tolist(), places[firsts].tolist(), strict=True):
            quarters = angle(text, place) / _QUARTER
            is_askew = abs(quarters - round(quarters)) > _SLIGHTLY
            turns[line] = ASKEW if is_askew else (round(quarters) + self._turned) % 4
        found: NDArray[np.int8] = turns[number]
        return found

    def _shown(self, boxes: Boxes) -> Boxes:
        """From the page's own directions, upwards, to those of the page as shown, downwards."""
        low_x, high_y, high_x, low_y = self._box
        left, top, right, bottom = boxes.T
        shown = {
            0: (left - low_x, high_y - top, right - low_x, high_y - bottom),
            1: (bottom - low_y, left - low_x, top - low_y, right - low_x),
            2: (high_x - right, bottom - low_y, high_x - left, top - low_y),
            3: (high_y - top, high_x - right, high_y - bottom, high_x - left),
        }[self._turned]
        return np.ascontiguousarray(np.stack(shown, axis=1), dtype=np.float32)

    def covered_by_pictures(self) -> float:
        """Which share of the page pictures cover, 0 to 1."""
        low_x, high_y, high_x, low_y = self._box
        area = max((high_x - low_x) * (high_y - low_y), 1.0)
        covered = 0.0
        for left, bottom, right, top in self._bounds(api.FPDF_PAGEOBJ_IMAGE):
            width = min(right, high_x) - max(left, low_x)
            height = min(top, high_y) - max(bottom, low_y)
            covered += max(width, 0.0) * max(height, 0.0)
        return float(min(covered / area, 1.0))

    def rules(self) -> Boxes:
        """Lines drawn from left to right, and the upper and lower edges of boxes drawn."""
        found = []
        for left, bottom, right, top in self._bounds(api.FPDF_PAGEOBJ_PATH):
            edges = (top, bottom) if top - bottom > _THINNEST else ((top + bottom) / 2,)
            found += [(left, edge, right, edge) for edge in edges]
        boxes = np.array(found, dtype=np.float32).reshape(-1, 4)
        shown = self._shown(boxes)
        is_rule = (shown[:, 2] - shown[:, 0] >= _SHORTEST_RULE) & (
            np.abs(shown[:, 3] - shown[:, 1]) <= _THINNEST
        )
        found_rules: Boxes = shown[is_rule]
        return found_rules

    def _bounds(self, kind: int) -> Iterator[tuple[float, float, float, float]]:
        """Left, bottom, right, top of the objects of a kind, in forms too."""
        count = min(api.FPDFPage_CountObjects(self.handle), _MOST_OBJECTS)
        waiting = deque(
            (api.FPDFPage_GetObject(self.handle, n), _AS_IT_IS, 0) for n in range(count)
        )
        edges = [ctypes.c_float() for _ in range(4)]
        looked_at = 0
        while waiting and looked_at < _MOST_OBJECTS:
            item, matrix, depth = waiting.popleft()
            looked_at += 1
            own = api.FPDFPageObj_GetType(item)
            if own == kind and api.FPDFPageObj_GetBounds(item, *edges):
                yield _moved([edge.value for edge in edges], matrix)
            elif own == api.FPDF_PAGEOBJ_FORM and depth < _DEEPEST_FORM:
                inner = _matrix_within(item, matrix)
                number = min(api.FPDFFormObj_CountObjects(item), _MOST_OBJECTS)
                objects = (api.FPDFFormObj_GetObject(item, n) for n in range(number))
                waiting.extend((one, inner, depth + 1) for one in objects)

    def picture(self, width: int, height: int) -> bytes:
        """The page drawn on white, four bytes a pixel: blue, green, red, and one unused."""
        bitmap = api.FPDFBitmap_Create(width, height, 0)
        if not bitmap:
            raise Refused(Message("read.page-too-large"), ProblemCode.TOO_LARGE)
        try:
            api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
            flags = api.FPDF_ANNOT | api.FPDF_LCD_TEXT
            api.FPDF_RenderPageBitmap(bitmap, self.handle, 0, 0, width, height, 0, flags)
            size = api.FPDFBitmap_GetStride(bitmap) * height
            return ctypes.string_at(api.FPDFBitmap_GetBuffer(bitmap), size)
        finally:
            api.FPDFBitmap_Destroy(bitmap)


Matrix = tuple[float, float, float, float, float, float]
_AS_IT_IS: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def _matrix_within(form: Any, outer: Matrix) -> Matrix:  # noqa: ANN401 - pdfium's handle
    """From the directions of what lies in a form to those of the page."""
    own = api.FS_MATRIX()
    if not api.FPDFPageObj_GetMatrix(form, own):
        return outer
    a, b, c, d, e, f = outer
    return (
        own.a * a + own.b * c,
        own.a * b + own.b * d,
        own.c * a + own.d * c,
        own.c * b + own.d * d,
        own.e * a + own.f * c + e,
        own.e * b + own.f * d + f,
    )


def _moved(edges: list[float], matrix: Matrix) -> tuple[float, float, float, float]:
    left, bottom, right, top = edges
    a, b, c, d, e, f = matrix
    corners = [
        (x * a + y * c + e, x * b + y * d + f) for x in (left, right) for y in (bottom, top)
    ]
    across, upwards = zip(*corners, strict=True)
    return min(across), min(upwards), max(across), max(upwards)


_NO_GLYPHS = Glyphs(
    codes=np.zeros(0, np.uint32),
    boxes=np.zeros((0, 4), np.float32),
    turns=np.zeros(0, np.int8),
    is_guessed=np.zeros(0, np.bool_),
)


def _is_mirrored(text: Any, has_place: NDArray[np.bool_]) -> bool:  # noqa: ANN401
    """Whether the first letter is shown as in a mirror."""
    matrix = api.FS_MATRIX()
    if not has_place.any():
        return False
    if not api.FPDFText_GetMatrix(text, int(np.argmax(has_place)), matrix):
        return False
    return bool(matrix.a * matrix.d - matrix.b * matrix.c < 0)


def _guessed(text: int | None, places: "NDArray[np.intp]", count: int) -> NDArray[np.bool_]:
    """Letters whose font has no key; every one is asked for where a sample has some."""
    one = _call("FPDFText_HasUnicodeMapError", ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
    found: NDArray[np.bool_] = np.zeros(count, np.bool_)
    sampled = places[::_GUESSED_EVERY].tolist()
    if any(one(text, place) == 1 for place in sampled):
        found[places] = [one(text, place) == 1 for place in places.tolist()]
    return found


def _codes(text: Any, address: int | None, count: int) -> Codes:  # noqa: ANN401
    """The characters' code points.

    All at once where every character is one unit of the text; where some are none or two, the
    text's places are not the characters', so that each is asked for.
    """
    one = _call("FPDFText_GetUnicode", ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)
    units = np.zeros(2 * count + 2, np.uint16)
    buffer = units.ctypes.data_as(ctypes.POINTER(ctypes.c_ushort))
    if api.FPDFText_GetText(text, 0, count, buffer) == count + 1:
        codes = units[:count].astype(np.uint32)
        codes[codes == _HYPHEN_IN_TEXT] = HYPHEN
        sampled = [*range(0, count, _SAMPLE_EVERY), count - 1]
        is_surrogate = (codes >= 0xD800) & (codes <= 0xDFFF)
        if not is_surrogate.any() and all(one(address, n) == codes[n] for n in sampled):
            return codes
    return np.fromiter(map(one, repeat(address), range(count)), np.uint32, count)


def _loose_boxes(text: int | None, count: int) -> Boxes:
    """Each character's width, and the height of its font: left, top, right, bottom, upwards."""
    one = _call(
        "FPDFText_GetLooseCharBox", ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
    )
    boxes = np.zeros((count, 4), np.float32)
    start = boxes.ctypes.data
    places = range(start, start + 16 * count, 16)
    deque(map(one, repeat(text), range(count), places), maxlen=0)
    return boxes


def _tight_boxes(text: int | None, places: "NDArray[np.intp]") -> Boxes:
    """The ink of some characters, as :func:`_loose_boxes`."""
    pointer = ctypes.c_void_p
    one = _call("FPDFText_GetCharBox", ctypes.c_int, pointer, ctypes.c_int, *[pointer] * 4)
    count = len(places)
    found = np.zeros((count, 4), np.float64)
    start = found.ctypes.data
    columns = [range(start + 8 * n, start + 8 * n + 32 * count, 32) for n in range(4)]
    # pdfium's order: left, right, bottom, top.
    deque(map(one, repeat(text), places.tolist(), *columns), maxlen=0)
    return found[:, [0, 3, 1, 2]].astype(np.float32)
