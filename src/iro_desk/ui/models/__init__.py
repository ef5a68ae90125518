"""Rows of dataclasses as Qt item models."""
