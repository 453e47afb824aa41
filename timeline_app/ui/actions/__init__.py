"""What a person can ask of the window: one row and one function each, side by side.

``table.ACTIONS`` holds the rows; menus, keys, buttons, the sheet of keys and the palette derive
from it.  The menus' names stand here, known before anything heavy is loaded.
"""

FILE, EDIT, VIEW, GO, EVENT, HELP = "&File", "&Edit", "&View", "&Go", "Eve&nt", "&Help"
MENUS = (FILE, EDIT, VIEW, GO, EVENT, HELP)
