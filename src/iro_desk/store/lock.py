"""One running IRO Desk per case file: a lock the system frees when the process ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from iro_desk.domain.errors import AlreadyOpen
from iro_desk.store import places


class Lock:
    """The lock on a case file's lock file. A file left by a killed process means nothing."""

    def __init__(self, case_file: Path) -> None:
        """Take the lock; raises AlreadyOpen when another process, or this one, has it."""
        self._path = places.lock_file(case_file)
        self._descriptor: int | None = None
        while self._descriptor is None:
            with places.disk_told(self._path), places.owner_only():
                descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(descriptor)
            except OSError as error:
                os.close(descriptor)
                raise AlreadyOpen(
                    f"{case_file.name} is already open in another IRO Desk window. Use that window, or close "
                    "it first."
                ) from error
            if _is_at(descriptor, self._path):
                self._descriptor = descriptor
            else:  # its last holder took the file away meanwhile
                os.close(descriptor)

    def release(self) -> None:
        """Give the lock back and take its file away; a second call does nothing."""
        if self._descriptor is None:
            return
        if os.name != "nt":
            with contextlib.suppress(OSError):  # its drive was taken away
                self._path.unlink(missing_ok=True)  # while it is locked, so that nobody else's goes
        os.close(self._descriptor)
        self._descriptor = None
        if os.name == "nt":
            with contextlib.suppress(OSError):  # somebody has opened it since
                self._path.unlink(missing_ok=True)


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether the open file is still the one at the path."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


if sys.platform == "win32":

    def _take(descriptor: int) -> None:
        """Lock the first byte, at once or not at all."""
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _take(descriptor: int) -> None:
        """Lock the open file (not the process, so that a second opening here is refused too)."""
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
