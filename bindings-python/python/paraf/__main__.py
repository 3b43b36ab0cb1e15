"""``python -m paraf``."""

import sys

from paraf._cli import main

if __name__ == "__main__":
    sys.exit(main())
