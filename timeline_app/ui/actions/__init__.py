"""What a person can ask of the window: one row and one function each, side by side.

``table.ACTIONS`` holds the rows; menus, keys, buttons, the sheet of keys and the palette derive
from it.  The menus' names stand here, known before anything heavy is loaded.
"""

from timeline_app.ui.speech import tr

FILE, EDIT, VIEW, GO, EVENT, HELP = (
    tr("&File"),
    tr("&Edit"),
    tr("&View"),
    tr("&Go"),
    tr("Eve&nt"),
    tr("&Help"),
)
MENUS = (FILE, EDIT, VIEW, GO, EVENT, HELP)
