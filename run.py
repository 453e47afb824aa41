"""Start the program from a checkout."""

import sys

from timeline_app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
