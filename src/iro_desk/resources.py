"""Where the shipped files are: fonts, icons, codes, holidays, help."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent
_PACKAGED = _HERE / "_resources"
ROOT = _PACKAGED if _PACKAGED.is_dir() else _HERE.parents[1] / "resources"


def path(name: str) -> Path:
    """The file of that name under resources/, in a wheel, a checkout or a frozen app."""
    return ROOT / name
