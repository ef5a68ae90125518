"""IROs sit at Windows: no module needs anything at import that only POSIX has."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import importlib, os, pkgutil, sys
for name in ("fcntl", "pwd", "grp", "resource", "termios", "tty", "pty", "syslog", "readline"):
    sys.modules[name] = None
for name in ("getuid", "geteuid", "getgid", "fork", "chown", "O_DIRECTORY", "statvfs", "fchmod"):
    if hasattr(os, name):
        delattr(os, name)
import iro_desk
names = [found.name for found in pkgutil.walk_packages(iro_desk.__path__, "iro_desk.")]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
print(len(names))
"""


def test_every_module_imports_without_posix() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 100
