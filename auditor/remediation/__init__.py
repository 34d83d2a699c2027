"""Exposures -> tasks: gates, actions, links or routes, steps from a dated data file; checklist."""
