"""The menus of the bar, known before what is in them."""

FILE, EDIT, VIEW, GO, EVENT, HELP = "&File", "&Edit", "&View", "&Go", "E&vent", "&Help"
MENUS = (FILE, EDIT, VIEW, GO, EVENT, HELP)
