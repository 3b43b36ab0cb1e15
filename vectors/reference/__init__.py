"""The independent reference: the rules of SNAP signing, written only to make and check the vectors.

Plain Python and the openssl command. It shares no code and no data file with the library that it tests.
"""

from .errors import Refused
from .run import OPERATIONS, STAGES, run, sent

__all__ = ["OPERATIONS", "STAGES", "Refused", "run", "sent"]
