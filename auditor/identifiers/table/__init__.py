"""The table that a client list is made from: read once, every bad cell named."""

from auditor.identifiers.table.reading import Reading, good_rows, read
from auditor.identifiers.table.remark import Remark

__all__ = ["Reading", "Remark", "good_rows", "read"]
