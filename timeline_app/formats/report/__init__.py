"""The report that is handed in: one model (``model``, ``building``), and a file for each form."""
