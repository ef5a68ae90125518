"""What is committed carries no machine with it: no registry, no home folder, no odd line ends."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# /home/me is the examples' own. This file is left out of the search, since it holds what it looks for.
PATHS = re.compile(r"/home/(?!me/|me\")[a-z]|/r[o]ot/|/w[o]rk/|/o[p]t/|/Users/(?!me/)[a-z]|[A-Z]:\\Users")
HOSTS = re.compile(r"index-url|find-links|pythonh[o]sted|py[p]i\.|file:///")
BINARY = {".ttf", ".png", ".pdf", ".xlsx", ".ico", ".irodesk", ".zip", ".aff", ".dic"}


@cache
def tracked() -> tuple[Path, ...]:
    """The files under version control; none where the source is not a checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    names = listed.stdout.split("\0") if listed.returncode == 0 else []
    return tuple(ROOT / name for name in names if name and (ROOT / name).is_file())


def texts() -> list[Path]:
    return [path for path in tracked() if path.suffix not in BINARY and path != Path(__file__)]


@pytest.fixture(autouse=True)
def checkout() -> None:
    if not tracked():
        pytest.skip("not a git checkout")


def test_no_path_of_one_machine() -> None:
    found = [
        path.relative_to(ROOT).as_posix()
        for path in texts()
        if PATHS.search(path.read_text("utf-8", "replace"))
    ]
    assert found == []


def test_no_registry_is_named() -> None:
    found = [
        path.relative_to(ROOT).as_posix()
        for path in texts()
        # The Makefile says which of uv's options keeps the registry out of the lock.
        if HOSTS.search(path.read_text("utf-8", "replace").replace("--no-emit-index-url", ""))
    ]
    assert found == []


def test_the_lock_holds_only_names_versions_and_hashes() -> None:
    line = re.compile(
        r"^(#.*|[a-z0-9-]+==[\w.]+( ; [\w '\"<>=.!]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|)$"
    )
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    assert [one for one in lock.splitlines() if not line.match(one)] == []


def test_lines_end_in_one_way() -> None:
    given = ROOT / "tests" / "data"  # files as other programs write them, odd ends and all
    found = [path for path in texts() if given not in path.parents and b"\r\n" in path.read_bytes()]
    assert found == []
