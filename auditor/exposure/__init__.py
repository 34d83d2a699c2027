"""Findings -> exposures: factors, score, severity, who could recognise it; mosaics across items."""
