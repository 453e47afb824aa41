"""A chronology from a heap of documents, with the sentences that prove it."""

import os

__version__ = "0.1.0"

# onnxruntime reports its use to its makers unless told otherwise before it is loaded: its own
# switch comes too late.  Every process of the program imports this first.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
