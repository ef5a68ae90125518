"""Controls that give and take Python values."""
