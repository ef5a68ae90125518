"""Case alerts and disputes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import FILE, JSON, ON, PASSPHRASE, desk_on, write


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
