"""The parts of the Reviews page: its views, and the panels beside them."""
