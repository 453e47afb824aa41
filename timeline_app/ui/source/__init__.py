"""The document that proves an event, with its passages marked."""
