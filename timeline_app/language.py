"""The door by which others cut text into sentences and parse it; its rooms are ``parsing``'s."""

from timeline_app.parsing import analyse, split_sentences

__all__ = ["analyse", "split_sentences"]
