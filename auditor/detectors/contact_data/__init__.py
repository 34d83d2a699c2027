"""Contact and identity data of anyone: phone, e-mail, address, birth date, numbers, plates."""

from __future__ import annotations

from auditor.detectors.contact_data.detector import ContactData
from auditor.detectors.contact_data.spot import Kind, Spot
from auditor.detectors.contact_data.spots import spots

__all__ = ["ContactData", "Kind", "Spot", "spots"]
