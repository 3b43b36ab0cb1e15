"""``python -m paraf``: runs the command line where the package ``paraf-cli`` is installed."""

import sys

from paraf._command_line import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
