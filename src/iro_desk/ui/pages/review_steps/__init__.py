"""The steps of a review, a module each."""
