"""Files that come in from the council and go out to spreadsheets, as values."""
