"""The parts of the page of remedial actions."""
