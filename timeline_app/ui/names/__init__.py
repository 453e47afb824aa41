"""The card of a person, an organisation or a place, in place of canvas and list."""
