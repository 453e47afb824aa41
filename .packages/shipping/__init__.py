"""Makes what people install: wheel, offline bundle, one folder, Debian package, their parts lists.

The one folder is an interpreter that was moved, and wheels unpacked beside it: no freezer.  Each
library stays a file of its own that can be replaced, entry points and processes of their own work
as they do in a checkout, and two builds differ in nothing.  The steps stand in ``build.py``.
"""
