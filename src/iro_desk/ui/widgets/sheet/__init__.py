"""A grid worked as a spreadsheet is; it knows nothing of what stands in it."""
