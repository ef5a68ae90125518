"""The rules and the words of the work: pure functions from values to values."""
