"""Who may write: one process at a time holds a chronology's lease, a small locked file beside it.

The operating system drops the lock of a process that ends, however it ends: the lease of a dead
one is taken over silently.  Stores of one process share it, and so do the processes it starts:
the lease's token travels in their environment.
"""

import errno
import json
import os
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from timeline_app import errors
from timeline_app.message import Message, told

SUFFIX = ".writer"
_TOKENS = "TIMELINE_APP_WRITERS"
"""The environment variable by which child processes share what their parent holds."""
_GLANCE = 0.1
"""Seconds between two tries while another process is waited for."""
_LONGEST = 4_096
_LOCK_AT = 1 << 20
"""Windows locks bytes, not files: one far behind the words, so that others can read these."""
_UNSUPPORTED = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that writes; what a person is told when another one wants to."""

    name: str
    pid: int
    since: str
    """When it began, as an ISO time in UTC."""
    token: str

    @property
    def who(self) -> Message:
        if not self.pid:
            return Message("lease.another-program")
        return Message("lease.process", (self.name, str(self.pid)))

    @property
    def began(self) -> Message:
        """When it began, by the clock on the wall of whoever reads it."""
        try:
            begun = datetime.fromisoformat(self.since).astimezone()
        except ValueError:
            return Message("lease.just-now")
        is_today = begun.date() == datetime.now().astimezone().date()
        return told(begun.strftime("%H:%M" if is_today else "%Y-%m-%d %H:%M"))


_UNKNOWN = Holder("", 0, "", "")


@dataclass(slots=True)
class _Held:
    """A lease of this process, and how many of its stores share it."""

    file: int
    token: str
    stores: int = 0


_held: dict[str, _Held] = {}
_guard = threading.RLock()


def path_for(chronology: Path) -> Path:
    """Beside the chronology, named after it."""
    return chronology.with_name(chronology.name + SUFFIX)


class Lease:
    """One store's share in the right to write; taken at its first change, let go at its end."""

    def __init__(self, chronology: Path) -> None:
        self._chronology = chronology
        self._place = path_for(Path(os.path.realpath(chronology)))
        self._is_mine = False

    @property
    def is_held(self) -> bool:
        """Whether this store counts among those that write."""
        return self._is_mine

    @property
    def is_last(self) -> bool:
        """Whether this store holds the lease, and no other one of this process shares it."""
        held = _held.get(str(self._place))
        return self._is_mine and held is not None and held.stores == 1

    def take(self, *, patience: float = 0.0, take_over: bool = False) -> None:
        """Become the one who writes, or stay it.  Raises ChronologyHeld or ChronologyReadOnly.

        ``patience``: seconds to wait for another process to let go.  ``take_over``: do not wait;
        the other one is told at its next change.
        """
        until = time.monotonic() + patience
        while True:
            with _guard:
                if self._try(take_over=take_over):
                    return
            holder = read_holder(self._place) or _UNKNOWN
            if time.monotonic() >= until:
                raise errors.ChronologyHeld(self._chronology, holder.who, holder.began)
            time.sleep(_GLANCE)

    def release(self) -> None:
        """No longer write; the last store of this process to say so ends the lease."""
        with _guard:
            held = _held.get(str(self._place))
            if not self._is_mine or held is None:
                return
            self._is_mine = False
            held.stores -= 1
            if held.stores <= 0:
                _end(self._place, held)

    def _try(self, *, take_over: bool) -> bool:
        key = str(self._place)
        held = _held.get(key)
        if held is not None and not _is_current(self._place, held):
            os.close(held.file)  # it was taken over, or somebody tidied it away
            _forget(key, held.token)
            held, self._is_mine = None, False
        if held is None:
            found = _taken(self._place, self._chronology, take_over=take_over)
            if found is None:
                return _is_inherited(self._place)
            held = _held[key] = found
        if not self._is_mine:
            held.stores += 1
            self._is_mine = True
        return True


def read_holder(place: Path) -> Holder | None:
    """Who the file names; None where it is missing or names nobody."""
    try:
        plain = json.loads(place.read_bytes()[:_LONGEST])
        return Holder(
            str(plain["name"]), int(plain["pid"]), str(plain["since"]), str(plain["token"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _is_inherited(place: Path) -> bool:
    """Whether the process that started this one is the holder."""
    holder = read_holder(place)
    return holder is not None and holder.token in os.environ.get(_TOKENS, "").split()


def _is_current(place: Path, held: _Held) -> bool:
    holder = read_holder(place)
    if holder is not None:
        return holder.token == held.token
    return _is_same(held.file, place)  # a full disk took the words, not the lock


def _is_same(file: int, place: Path) -> bool:
    try:
        here, there = os.fstat(file), place.stat()
    except OSError:
        return False
    return (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)


def _taken(place: Path, chronology: Path, *, take_over: bool) -> _Held | None:
    """The locked file with our name in it; None while another process holds it."""
    try:
        return _fresh(place) if take_over else _free(place)
    except OSError as error:
        raise errors.ChronologyReadOnly(
            chronology, Message("open.folder-unwritable", (str(error.strerror or error),))
        ) from error


def _free(place: Path) -> _Held | None:
    while True:
        file = os.open(place, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        if not _is_locked(file):
            os.close(file)
            return None
        if _is_same(file, place):
            return _signed(file)
        os.close(file)  # its holder removed it while we reached for it


def _fresh(place: Path) -> _Held:
    """A new file in place of the other's, which stays locked but names nobody any more."""
    part = place.with_name(f".{place.name}.{os.getpid()}.{os.urandom(4).hex()}")
    file = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o666)
    _is_locked(file)
    held = _signed(file)
    part.replace(place)
    return held


def _signed(file: int) -> _Held:
    holder = Holder(
        _our_name(), os.getpid(), datetime.now(UTC).isoformat("T", "seconds"),
        os.urandom(8).hex(),
    )  # fmt: skip
    with suppress(OSError):  # a full disk: the lock alone holds
        os.ftruncate(file, 0)
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, json.dumps(asdict(holder)).encode())
    tokens = os.environ.get(_TOKENS, "").split()
    os.environ[_TOKENS] = " ".join([*tokens, holder.token])
    return _Held(file, holder.token)


def _our_name() -> str:
    """Who writes, for people; asked only where something is written."""
    import getpass  # noqa: PLC0415

    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "somebody"
    return f"{user} on {_machine() or 'this machine'}"


def _machine() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform  # noqa: PLC0415 - it is slow to load, and only Windows needs it

    return platform.node()


def _end(place: Path, held: _Held) -> None:
    if _is_same(held.file, place):
        with suppress(OSError):
            place.unlink()
    os.close(held.file)
    _forget(str(place), held.token)


def _forget(key: str, token: str) -> None:
    _held.pop(key, None)
    tokens = [one for one in os.environ.get(_TOKENS, "").split() if one != token]
    os.environ[_TOKENS] = " ".join(tokens)


def _is_locked(file: int) -> bool:
    """Lock a file for as long as this process lives; False while another one has it."""
    try:
        import fcntl  # noqa: PLC0415 - not on Windows
    except ImportError:
        return _is_locked_on_windows(file)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _UNSUPPORTED  # a disk without locks: nobody can be asked to wait
    return True


def _is_locked_on_windows(file: int) -> bool:
    import msvcrt  # noqa: PLC0415 - only there

    try:
        os.lseek(file, _LOCK_AT, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True
