"""The window: shows values, gathers values, calls a service."""
