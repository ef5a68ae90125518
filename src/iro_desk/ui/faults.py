"""A fault of ours in words that name no child: types, our own files and line numbers only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from iro_desk import __version__

if TYPE_CHECKING:
    import traceback

_OURS = Path(__file__).parents[1]


def describe(fault: BaseException) -> str:
    """The kind of a fault and where in our code it arose, without any message or value."""
    import traceback

    lines = [f"IRO Desk {__version__}"]
    seen: BaseException | None = fault
    while seen is not None:
        lines.append(type(seen).__name__)
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _place(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    name = path.relative_to(_OURS).as_posix() if path.is_relative_to(_OURS) else path.name
    return f"{name}:{frame.lineno}"
