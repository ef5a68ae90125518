"""The few dialogs: unlock, first run, import, preview."""
