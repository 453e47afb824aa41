"""What is shown: search, conditions, and chips that say what is set."""
