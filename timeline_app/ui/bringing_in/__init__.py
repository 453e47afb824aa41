"""Brings a chronology in that somebody else keeps: its columns as they are taken, seen first."""
