"""Papers and summaries, as files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import (
    FILE,
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


@click.command()
@FILE
@click.argument("what", type=click.Choice(["supervision"]))
@ON
@click.option(
    "--show",
    type=click.Choice(["share-reference", "initials", "names"]),
    default="share-reference",
    help="How children appear; anything but the share reference is noted in the audit.",
)
@OUT
@PASSPHRASE
def export(
    file: Path, what: str, on: date | None, show: str, out: Path, passphrase_file: Path | None
) -> None:
    """Write the caseload summary for supervision as PDF or XLSX, by the ending of OUT."""
    from iro_desk.services import files, supervision

    ending = out.suffix.lower()
    if ending not in {".pdf", ".xlsx"}:
        raise click.BadParameter(f"{out.name} ends neither in .pdf nor in .xlsx.", param_hint="--out")
    with desk_on(file, passphrase_file, on) as desk:
        files.write(out, supervision.export(desk, ending, supervision.Shown(show)))
        click.echo(f"Wrote {out}: the {what} summary. The file is not encrypted.")
