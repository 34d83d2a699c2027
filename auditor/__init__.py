"""auditor: what in a social worker's own archives could let someone recognise a client."""

__version__ = "0.1.0"
