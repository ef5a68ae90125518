"""The case file on disk: encryption, migrations, rows, audit, drafts, backups."""
