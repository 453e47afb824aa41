"""Makes the weights of the language model; nothing else imports this room."""
