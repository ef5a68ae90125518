"""The parts of Monitoring; most serve one child on the Child page as well."""
