"""Windows of their own: import, export, preferences, help."""
