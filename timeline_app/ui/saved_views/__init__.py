"""Views with names: what is shown, in which lanes and where, kept in the chronology itself."""
