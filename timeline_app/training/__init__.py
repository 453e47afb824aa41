"""Makes the weights of the language model; nothing else imports this room.

Decisions: what is trained is one command each, seeded, from corpora whose licences allow it; the
weights are data (ONNX or JSON) in ``resources/models`` with a paragraph of their model card.  Only
ONNX runs in the program, so that nobody who uses it needs torch.
"""
