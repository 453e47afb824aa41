"""What is shown on paper: the story, the list or the timeline in view, with a preview."""
