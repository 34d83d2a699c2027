"""Talk about clients without a name: who is meant, what is told, and what is nobody's case."""

from auditor.detectors.case_talk.context import Context
from auditor.detectors.case_talk.detector import CaseTalk

__all__ = ["CaseTalk", "Context"]
