"""Papers and summaries, as files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import (
    FILE,
    MONTH,
    ON,
    OUT,
    PASSPHRASE,
    desk_on,
)


@click.command("print")
@FILE
@click.argument("paper", type=click.Choice(["monitoring-form", "decision-letter"]))
@click.option(
    "--review",
    "review_id",
    required=True,
    type=click.IntRange(1, 2**63 - 1),
    help="The review's id (see: reviews).",
)
@OUT
@PASSPHRASE
def print_(file: Path, paper: str, review_id: int, out: Path, passphrase_file: Path | None) -> None:
    """Write a paper as PDF: the issued bytes, or a DRAFT. Never issues."""
    from iro_desk.services import files, papers

    with desk_on(file, passphrase_file) as desk:
        found = papers.paper(desk, paper, review_id)
        files.write(out, found.pdf)
        click.echo(f"Wrote {out}" + ("" if found.issued_on else " (DRAFT)"))


_TITLES = {"supervision": "supervision summary", "due-list": "list of statutory due dates"}
_SHOWN = {
    "supervision": ("share-reference", "initials", "names"),
    "due-list": ("child-reference", "initials", "names"),
}
"""How children may appear in each export, the way it is without a word first."""


@click.command()
@FILE
@click.argument("what", type=click.Choice(list(_SHOWN)))
@ON
@click.option(
    "--month", type=MONTH, help="The month of the due-list, as 2026-12; without it the next to send."
)
@click.option(
    "--show",
    type=click.Choice(["share-reference", "child-reference", "initials", "names"]),
    help="How children appear; initials or names are noted in the audit.",
)
@OUT
@PASSPHRASE
def export(
    file: Path,
    what: str,
    on: date | None,
    month: date | None,
    show: str | None,
    out: Path,
    passphrase_file: Path | None,
) -> None:
    """Write a summary as PDF or XLSX, by the ending of OUT. The file is not encrypted.

    supervision: the caseload summary, by random reference. due-list: the reviews that fall due
    in a month and those overdue, by the council's reference, for the team managers.
    """
    from iro_desk.services import due_list, files, supervision

    ending = out.suffix.lower()
    if ending not in {".pdf", ".xlsx"}:
        raise click.BadParameter(f"{out.name} ends neither in .pdf nor in .xlsx.", param_hint="--out")
    shown = show or _SHOWN[what][0]
    if shown not in _SHOWN[what]:
        raise click.BadParameter(f"{what} takes {', '.join(_SHOWN[what])}.", param_hint="--show")
    if month is not None and what != "due-list":
        raise click.BadParameter("Only the due-list is of a month.", param_hint="--month")
    with desk_on(file, passphrase_file, on) as desk:
        if what == "due-list":
            content = due_list.export(desk, ending, month, due_list.Shown(shown))
        else:
            content = supervision.export(desk, ending, supervision.Shown(shown))
        files.write(out, content)
        click.echo(f"Wrote {out}: the {_TITLES[what]}. The file is not encrypted.")
