"""Members of ZIP archives tell nothing of when and where they were made."""

import io
import zipfile

from timeline_app.formats.zip_member import member


def packed():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(member("a.txt"), b"rain" * 99)
        archive.writestr(member("b.txt", zipfile.ZIP_STORED), b"rain" * 99)
    return data.getvalue()


def test_the_same_content_is_the_same_bytes():
    assert packed() == packed()
    with zipfile.ZipFile(io.BytesIO(packed())) as archive:
        first, second = archive.infolist()
    assert first.date_time == (1980, 1, 1, 0, 0, 0)
    assert first.external_attr >> 16 == 0o100644
    assert first.create_system == 3
    assert (first.compress_type, second.compress_type) == (
        zipfile.ZIP_DEFLATED,
        zipfile.ZIP_STORED,
    )
    assert first.compress_size < first.file_size
