"""Pictures of the timeline in files; the room that paints makes them."""
