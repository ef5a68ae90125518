"""Papers: dataclass in, PDF bytes out."""
