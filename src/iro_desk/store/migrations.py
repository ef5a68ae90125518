"""The schema, step by step. Steps are numbered and never edited once released.

A step is a function from the database to nothing, registered in order with `@schema()`;
its number is its place in the list. Later steps of this release stand in this module
or in one it imports at its end.
"""

from __future__ import annotations

from pathlib import Path

import iro_desk
from iro_desk.domain.errors import CannotOpen, Damaged
from iro_desk.store import clock_tables, figure_tables, oversight_tables, paper_tables, practice_tables
from iro_desk.store.sqlcipher import Connection, Database, Migrations

APPLICATION_ID = int.from_bytes(b"IROD", "big")
"""What `PRAGMA application_id` says in every case file, so that no other database is taken for one."""

schema = Migrations("iro-desk")
"""Every step there is, in order."""


@schema()
def m001_foundation(db: Database) -> None:
    """The tables that stand under every other: audit, settings, drafts, backups.

    Columns are written out in SQL because sqlite-utils would not declare them NOT NULL
    and UNIQUE as tersely. Every table has the integer primary key `id`; no foreign key
    cascades, because a cascade would change rows that the audit does not see.
    """
    for columns in (
        """about (id INTEGER PRIMARY KEY, app_version TEXT NOT NULL)""",
        """audit (
            id INTEGER PRIMARY KEY, at TEXT NOT NULL, what TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '')""",
        """audit_change (
            id INTEGER PRIMARY KEY, audit_id INTEGER NOT NULL REFERENCES audit(id),
            table_name TEXT NOT NULL, row_id INTEGER NOT NULL,
            operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
            before TEXT, after TEXT)""",
        """setting (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL)""",
        # child_id and record_id are 0 where a draft belongs to none: NULLs are never equal in UNIQUE.
        """draft (
            id INTEGER PRIMARY KEY, child_id INTEGER NOT NULL, form TEXT NOT NULL,
            record_id INTEGER NOT NULL, content TEXT NOT NULL, saved_at TEXT NOT NULL,
            UNIQUE (child_id, form, record_id))""",
        """backup_proof (
            id INTEGER PRIMARY KEY, path TEXT NOT NULL, at TEXT NOT NULL,
            size INTEGER NOT NULL, row_counts TEXT NOT NULL)""",
    ):
        db.execute(f"CREATE TABLE {columns} STRICT")
    db.execute("CREATE INDEX audit_change_audit_id ON audit_change(audit_id)")
    db.execute("CREATE INDEX audit_change_row ON audit_change(table_name, row_id)")


@schema()
def m002_caseload(db: Database) -> None:
    """The tables of the caseload, its reviews and its papers."""
    practice_tables.create(db)


@schema()
def m003_clock(db: Database) -> None:
    """What the statutory clock and the planner keep: events, the diary, changed days, siblings."""
    clock_tables.create(db)


@schema()
def m004_papers(db: Database) -> None:
    """What is said, written and sent once: minutes, promises, replies, attachments, the register."""
    paper_tables.create(db)


@schema()
def m005_oversight(db: Database) -> None:
    """What holds the council to its promises: alerts, disputes, checks between reviews."""
    oversight_tables.create(db)


@schema()
def m006_figures(db: Database) -> None:
    """What figures and the annual report keep, and the IRO's own practice."""
    figure_tables.create(db)


def schema_version() -> int:
    """The number of the newest step: what `PRAGMA user_version` says in an up-to-date file."""
    return len(schema._migrations)  # noqa: SLF001 (sqlite-utils names no public count)


def apply(db: Database) -> None:
    """Bring the database up to the newest step. Each step is one transaction."""
    if not schema.pending(db) and _pragma(db.conn, "user_version") == schema_version():
        return
    schema.apply(db)
    db.execute("BEGIN IMMEDIATE")
    db.execute("DELETE FROM about")
    db.execute("INSERT INTO about (id, app_version) VALUES (1, ?)", [iro_desk.__version__])
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {schema_version()}")
    db.execute("COMMIT")


def refuse_foreign(connection: Connection, path: Path) -> None:
    """Raise unless this is a case file that this version of IRO Desk can open.

    Reads only. An openable database without our mark is damaged, never new.
    """
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise Damaged(
            f"{path.name} is damaged: it opens, but its caseload is not in it. It was left as it is: "
            "restore the newest backup under a new name."
        )
    if _pragma(connection, "user_version") > schema_version():
        row = connection.execute("SELECT app_version FROM about").fetchone()
        raise CannotOpen(
            f"{path.name} was last used with IRO Desk {row[0] if row else 'of a later version'} and this is "
            f"IRO Desk {iro_desk.__version__}, which is too old for it. It was left as it is: install the "
            "later version and open it with that."
        )


def _pragma(connection: Connection, name: str) -> int:
    """The whole number that a pragma answers."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
