"""A person at the command line, with the council's real-format files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from iro_desk.cli import main

DATA = Path(__file__).parents[1] / "data" / "caseload65"
CLEAN = [DATA / name for name in ("ssda903_2025-26", "ssda903_2026-27_to_date", "annex_a", "local")]
PASSPHRASE = "lantern orchard pebble violin"
DAY = ("--on", "2026-11-22")


class Terminal:
    """A person at the command line with one case file."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "case.irodesk"
        self.secret = folder / "passphrase.txt"
        self.secret.write_text(PASSPHRASE + "\n", encoding="utf-8")

    def run(self, *words: str | Path, says: int = 0, typed: str | None = None) -> Result:
        """Run a command; it must end with that status."""
        result = CliRunner().invoke(main, [str(word) for word in words], input=typed)
        assert result.exit_code == says, (result.output, result.stderr, result.exception)
        return result

    def on_file(self, command: str, *words: str | Path, says: int = 0) -> Result:
        """Run a command on the case file with its passphrase."""
        return self.run(command, self.file, *words, "--passphrase-file", self.secret, says=says)

    def json(self, command: str, *words: str | Path, says: int = 0) -> Any:
        """What a command writes with --json."""
        return json.loads(self.on_file(command, *words, "--json", says=says).stdout)
