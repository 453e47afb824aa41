"""Five cards that show the way through the sample, each pointing at the real thing."""
