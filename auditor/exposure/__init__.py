"""Findings -> exposures: factors, score, severity, who could recognise it; mosaics across items."""

from auditor.exposure.judging import Judge

__all__ = ["Judge"]
