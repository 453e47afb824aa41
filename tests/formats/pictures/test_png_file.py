"""Pixels to a PNG that anybody reads back: the same pixels, the density, whole checksums."""

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PIL import Image
from PySide6.QtGui import QColor, QImage

from timeline_app.formats.pictures import png_file


def image_of(pixels):
    """Of an array of rows of colours."""
    tall, wide, _ = pixels.shape
    made = QImage(wide, tall, QImage.Format.Format_RGB32)
    for y in range(tall):
        for x in range(wide):
            made.setPixelColor(x, y, QColor(*map(int, pixels[y, x])))
    return made


def written(image):
    buffer = io.BytesIO()
    png_file.write(buffer, image)
    return buffer.getvalue()


def chunks(data):
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at, found = 8, []
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        (told,) = struct.unpack_from(">I", data, at + 8 + size)
        assert told == zlib.crc32(name + body)
        found.append((name, body))
        at += 12 + size
    return found


sizes = st.tuples(st.integers(1, 40), st.integers(1, 9), st.just(3))


@settings(max_examples=40)
@given(arrays.arrays(np.uint8, sizes))
def test_others_read_back_the_same_pixels(pixels):
    with Image.open(io.BytesIO(written(image_of(pixels)))) as read:
        assert read.mode == "RGB"
        assert np.array_equal(np.asarray(read), pixels)


@pytest.mark.parametrize("tall", [15, 16, 17, 31, 32, 33])
def test_strips_of_rows_are_joined_without_a_seam(tall):
    pixels = np.random.default_rng(tall).integers(0, 256, (tall, 7, 3)).astype(np.uint8)
    with Image.open(io.BytesIO(written(image_of(pixels)))) as read:
        assert np.array_equal(np.asarray(read), pixels)


def test_it_has_a_head_a_density_data_and_an_end_with_whole_checksums():
    image = image_of(np.zeros((40, 5, 3), np.uint8))
    image.setDotsPerMeterX(3_780)
    image.setDotsPerMeterY(3_781)
    found = chunks(written(image))
    names = [name for name, _ in found]
    assert names[:2] == [b"IHDR", b"pHYs"]
    assert set(names[2:-1]) == {b"IDAT"}
    assert names[-1] == b"IEND"
    assert found[0][1] == struct.pack(">IIBBBBB", 5, 40, 8, 2, 0, 0, 0)
    assert found[1][1] == struct.pack(">IIB", 3_780, 3_781, 1)
    assert found[-1][1] == b""


def test_rows_that_are_the_same_cost_next_to_nothing():
    noise = np.random.default_rng(1).integers(0, 256, (1, 200, 3)).astype(np.uint8)
    same = written(image_of(np.repeat(noise, 60, axis=0)))
    assert len(same) < 3 * len(written(image_of(noise)))


def test_a_picture_that_is_not_opaque_or_of_another_form_is_written_all_the_same():
    image = QImage(3, 2, QImage.Format.Format_Grayscale8)
    image.fill(QColor(100, 100, 100))
    with Image.open(io.BytesIO(written(image))) as read:
        assert read.getpixel((2, 1)) == (100, 100, 100)
