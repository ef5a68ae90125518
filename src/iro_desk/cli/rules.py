"""The rules that a case file goes by."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import FILE, JSON, ON, PASSPHRASE, desk_on, write


@click.command()
@FILE
@ON
@click.option("--settings", is_flag=True, help="How the law is read here, in place of the rules.")
@PASSPHRASE
@JSON
def rules(file: Path, on: date | None, settings: bool, passphrase_file: Path | None, as_json: bool) -> None:
    """Every rule as it is on that day: interval, whose duty, statutory or not, source, local rules last.

    With --settings each question the law leaves open, what holds here, the default and its source.
    """
    from iro_desk.services import listings
    from iro_desk.services import rules as kept

    with desk_on(file, passphrase_file, on) as desk:
        pack = desk.rules.on(desk.today)
        if settings:
            write(listings.readings(pack), listings.READING_COLUMNS, as_json=as_json)
        else:
            found = kept.listed(desk.rules, pack)
            write(listings.rules(found), listings.RULE_COLUMNS, as_json=as_json)
