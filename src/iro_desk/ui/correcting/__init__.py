"""Recorded dates corrected in the page, with a reason, and what was changed before."""
