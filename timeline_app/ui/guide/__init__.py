"""Help as pages inside the program: what they say, and how they are shown."""
