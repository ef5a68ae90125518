"""Compile the Designer files of ui/ into src/iro_desk/ui/forms/, or say which are stale.

The compiled files are committed, so that checkout, wheel, editor, type checker and frozen app
all read the same code. `python packaging/forms.py` writes what has changed and removes what has
lost its source; `--check` writes nothing, names what is stale and ends with status 1.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

ROOT = Path(__file__).resolve().parents[1]
DESIGNED = ROOT / "ui"
COMPILED = ROOT / "src" / "iro_desk" / "ui" / "forms"
LOCK = ROOT / "packaging" / "requirements.lock"

HEADER = """\
# Compiled from ui/{name} by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

"""
# Lines of the C++ that uic leaves in its Python, and its banner, which names its own version.
_LEFT_OVER = re.compile(r"^(#if QT_CONFIG\(|#endif // QT_CONFIG\(|##|# -\*- coding)")
_METHOD = re.compile(r"^    def (setupUi|retranslateUi)\(self, (\w+)\):$", re.MULTILINE)


class FormProblem(Exception):
    """A Designer file that does not compile without a word from uic."""


def compiler() -> str:
    """The path of the uic that came with PySide6."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.LibraryExecutablesPath)
    found = shutil.which("uic", path=folder)
    if found is None:
        raise FormProblem(f"There is no uic in {folder}.")
    return found


def compiled(uic: str, source: Path) -> str:
    """The Python of one form: uic's own, with typed methods and without its banner."""
    run = subprocess.run(
        [uic, "--generator", "python", "--no-autoconnection", source.name],
        cwd=source.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if run.returncode or run.stderr.strip():
        raise FormProblem(f"ui/{source.name}: {run.stderr.strip() or 'uic failed'}")
    form = ET.parse(source).getroot().find("widget")  # noqa: S314 - our own file
    if form is None:
        raise FormProblem(f"ui/{source.name}: has no widget.")
    lines = [line for line in run.stdout.splitlines() if not _LEFT_OVER.match(line)]
    typed = _METHOD.sub(rf"    def \1(self, \2: {form.get('class')}) -> None:", "\n".join(lines))
    return HEADER.format(name=source.name) + typed.strip() + "\n"


def wanted() -> dict[Path, str]:
    """What every compiled file ought to hold, by its path."""
    uic = compiler()
    return {
        COMPILED / f"ui_{source.stem}.py": compiled(uic, source) for source in sorted(DESIGNED.glob("*.ui"))
    }


def stale(forms: dict[Path, str]) -> list[Path]:
    """The compiled files that are missing, differ from their source or have lost it."""
    differ = [
        path for path, text in forms.items() if not path.exists() or path.read_bytes() != text.encode("utf-8")
    ]
    return differ + [path for path in sorted(COMPILED.glob("ui_*.py")) if path not in forms]


def other_version() -> str | None:
    """A sentence when PySide6 is not the one of the lock, since uic's output drifts."""
    locked = re.search(r"^pyside6-essentials==(\S+)", LOCK.read_text("utf-8"), re.MULTILINE)
    here = version("PySide6-Essentials")
    if locked is None or locked[1] == here:
        return None
    return f"PySide6 is {here}, the lock says {locked[1]}: forms are compiled with that one only."


def main(arguments: list[str]) -> int:
    """Write the forms, or with --check only name the stale ones; the exit status."""
    check = arguments == ["--check"]
    if arguments and not check:
        print("Usage: forms.py [--check]", file=sys.stderr)
        return 2
    if reason := other_version():
        print(f"Forms skipped: {reason}")
        return 0 if check else 1
    try:
        forms = wanted()
    except FormProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    old = stale(forms)
    for path in old:
        name = path.relative_to(ROOT).as_posix()
        if check:
            print(f"Stale: {name}. Run `make forms`.", file=sys.stderr)
        elif path in forms:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(forms[path].encode("utf-8"))
            print(f"Compiled {name}")
        else:
            path.unlink()
            print(f"Removed {name}")
    if not old:
        print(f"All {len(forms)} forms are fresh.")
    return 1 if check and old else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
