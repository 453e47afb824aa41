"""PDF files: characters with their places, put back into lines, columns and paragraphs.

The stages stand in the order in which a page walks through them: ``pdfium`` (the library),
``characters``, ``stretches`` (lines without wide gaps), ``margins`` (what repeats on every page),
``columns``, ``tables``, ``footnotes``, ``paragraphs``, ``hyphens`` and ``writing`` (the text and
its boxes).  ``from_pdf`` chains them; ``rendering`` draws a page for a window.
"""
