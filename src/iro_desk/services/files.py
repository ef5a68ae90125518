"""Files that a person asked for: read as they are, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from iro_desk.domain.errors import CannotOpen, DiskProblem
from iro_desk.store import places


def write(to: Path, content: bytes) -> None:
    """Write the bytes under that name, readable by the person alone; never a part of a file.

    CannotOpen where the name is a case file's or one of its own files'; DiskProblem where the
    folder is missing, read-only or full.
    """
    if places.is_of_case_file(to):
        raise CannotOpen(
            f"{to.name} is a case file or belongs to one. It was left as it is: choose another name."
        )
    try:
        handle, name = tempfile.mkstemp(dir=to.parent, prefix=".writing-")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            Path(name).replace(to)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = error.strerror or "it failed"
        raise DiskProblem(f"{to} can't be written ({reason}). Choose another place or make room.") from error


def read(path: Path, at_most: int) -> bytes:
    """The bytes of a file; of a larger one than `at_most` no more than shows that it is larger.

    DiskProblem where it can't be read.
    """
    try:
        with path.open("rb") as held:
            return held.read(at_most + 1)
    except OSError as error:
        reason = error.strerror or "it failed"
        raise DiskProblem(f"{path} can't be read ({reason}). Choose another file.") from error
