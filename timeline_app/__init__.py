"""A chronology from a heap of documents, with the sentences that prove it."""

import os

__version__ = "0.1.0"

# onnxruntime reports to its maker unless this stands in the environment before it is loaded; set
# here, it holds in every process of the program, for all of them import the package first.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
