"""What every command has in common: dates, the passphrase, an open desk, what is written."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.typed_dates import read_exact

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk


class Day(click.ParamType[date]):
    """A date as 2026-11-22 or, day first, 22/11/2026."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date; wrong use where the text is none."""
        found = read_exact(str(value))
        if found is not None:
            return found
        self.fail(f"'{value}' is not a date. Write it as 2026-11-22 or 22/11/2026.", param, ctx)


class Month(click.ParamType[date]):
    """A month as 2026-12: its first day."""

    name = "month"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The month's first day; wrong use where the text is no month."""
        found = read_exact(f"{value}-01") if len(str(value)) == len("2026-12") else None
        if found is not None:
            return found
        self.fail(f"'{value}' is not a month. Write it as 2026-12.", param, ctx)


DAY = Day()
MONTH = Month()
FILE = click.argument("file", type=click.Path(path_type=Path))
ON = click.option("--on", type=DAY, help="The day to judge by; today without it.")
JSON = click.option("--json", "as_json", is_flag=True, help="Write JSON.")
PASSPHRASE = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Read the passphrase from this file (- for standard input).",
)
OUT_PATH = click.Path(path_type=Path)
OUT = click.option("-o", "--out", required=True, type=OUT_PATH, help="The file to write.")


@contextmanager
def desk_on(file: Path, passphrase_file: Path | None, on: date | None = None) -> Iterator[Desk]:
    """The desk on a case file that exists, with its passphrase read or asked for."""
    from iro_desk.services import case_files

    case_files.must_exist(file)
    with opened(file, passphrase_from(passphrase_file), on) as desk:
        yield desk


@contextmanager
def opened(file: Path, passphrase: str, on: date | None) -> Iterator[Desk]:
    """The desk on a case file, closed again whatever happens."""
    from iro_desk.services import case_files

    desk = case_files.open_desk(file, passphrase=passphrase, on=on)
    try:
        yield desk
    finally:
        desk.case_file.close()


def passphrase_from(source: Path | None, *, confirm: bool = False) -> str:
    """The passphrase of the file named (- for standard input), or asked for; one line end is dropped."""
    if source is None:
        asked: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
        return asked
    try:
        read = sys.stdin.buffer.read() if str(source) == "-" else source.read_bytes()
        # UTF-8 whatever the terminal's own encoding, with or without the mark some editors put first.
        held = read.decode("utf-8-sig")
    except OSError as error:
        raise IroDeskError(f"The passphrase file {source} can't be read. Check its path.") from error
    except UnicodeDecodeError as error:
        raise IroDeskError("The passphrase is not UTF-8 text. Save its file as UTF-8.") from error
    return held.removesuffix("\n").removesuffix("\r")


def write(rows: list[dict[str, Any]], columns: tuple[tuple[str, str], ...], *, as_json: bool) -> None:
    """Write rows as a table, or as JSON."""
    if as_json:
        write_json(rows)
        return
    shown = [[heading for _, heading in columns], *([_text(row[key]) for key, _ in columns] for row in rows)]
    widths = [max(len(row[place]) for row in shown) for place in range(len(columns))]
    for row in shown:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)


def write_json(value: object) -> None:
    """Write a value as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def named_value(option: str, one: str) -> tuple[str, str]:
    """The two sides of NAME=VALUE; wrong use of that option where there are none."""
    name, equals, value = one.partition("=")
    if not equals or not name.strip():
        raise click.BadParameter(f"{option} {one} is not NAME=VALUE.")
    return name.strip(), value.strip()
