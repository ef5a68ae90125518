"""One running IRO Desk per case file: a lock the system frees when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from iro_desk.domain.errors import AlreadyOpen
from iro_desk.store import places


class Lock:
    """The lock on a case file's lock file. The file itself stays: its being there means nothing."""

    def __init__(self, case_file: Path) -> None:
        """Take the lock; raises AlreadyOpen when another process, or this one, has it."""
        path = places.lock_file(case_file)
        with places.disk_told(path), places.owner_only():
            self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor)
        except OSError as error:
            self.release()
            raise AlreadyOpen(
                f"{case_file.name} is already open in another IRO Desk window. Use that window, or close "
                "it first."
            ) from error

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


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
