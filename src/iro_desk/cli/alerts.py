"""Case alerts and disputes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import FILE, JSON, ON, OUT, PASSPHRASE, desk_on, write


@click.command()
@FILE
@ON
@click.option("--all", "everyone", is_flag=True, help="With those closed.")
@PASSPHRASE
@JSON
def alerts(file: Path, on: date | None, everyone: bool, passphrase_file: Path | None, as_json: bool) -> None:
    """The case alerts and disputes that are open, the latest raised first, with their clocks.

    Children stand by the council's reference. With --json also what is to be looked at in each.
    """
    from iro_desk.services import alert_pages

    with desk_on(file, passphrase_file, on) as desk:
        write(alert_pages.rows(desk, everyone=everyone), alert_pages.COLUMNS, as_json=as_json)


@click.command("alert-paper")
@FILE
@click.argument("ref", metavar="ALERT")
@click.argument("paper", type=click.Choice(["alert-form", "alert-letter", "dispute-chronology"]))
@click.option(
    "--for",
    "reader",
    type=click.Choice(["cafcass", "legal_advice", "file"]),
    help="Whom a chronology is made for; the file without it.",
)
@click.option("--named", is_flag=True, help="Name the child; without it by the random reference.")
@OUT
@PASSPHRASE
def alert_paper(
    file: Path,
    ref: str,
    paper: str,
    reader: str | None,
    named: bool,
    out: Path,
    passphrase_file: Path | None,
) -> None:
    """Write a paper of an alert (its reference, as A-2026-014) as PDF: a DRAFT as of today. Never issues.

    alert-form: the alert itself. alert-letter: the letter of the stage begun last. dispute-chronology:
    every event once, in order, with its evidence. Refused while a passage in it tells who the child is
    or may be about another child, until it was changed or passed in the window.
    """
    from iro_desk.services import alert_papers, files

    if reader is not None and paper != "dispute-chronology":
        raise click.BadParameter("Only a chronology is made for somebody.", param_hint="--for")
    with desk_on(file, passphrase_file) as desk:
        alert_id = alert_papers.id_of(desk, ref)
        alert_papers.check_passages(desk, paper, alert_id, reader or "", named=named)
        made = alert_papers.paper(desk, paper, alert_id, reader or "", named=named)
        files.write(out, made.pdf)
        click.echo(f"Wrote {out} (DRAFT)")
