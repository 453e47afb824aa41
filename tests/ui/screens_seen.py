"""The screens of the window, by their names, and how one comes to each."""


def first_event(desk):
    desk.session.select((desk.session.shown.rows[0],))


def palette(desk):
    desk.open_palette()
    return desk.palette_card.window()


SCREENS = {
    "main": first_event,
    "filters": lambda desk: desk.panes.set_open("filters", is_open=True),
    "page of the event": lambda desk: (first_event(desk), desk.panes.show_side("event")),
    "why": lambda desk: (first_event(desk), desk.panes.show_side("why")),
    "history": lambda desk: (first_event(desk), desk.panes.show_side("history")),
    "dates": lambda desk: desk.panes.show_tab("dates"),
    "documents": lambda desk: desk.panes.show_tab("documents"),
    "to check": lambda desk: desk.panes.show_tab("check"),
    "review": lambda desk: desk.menus.run("review.begin"),
    "reading": lambda desk: desk.menus.run("view.reading"),
    "help": lambda desk: desk.menus.run("help.contents"),
    "palette": palette,
}
