"""Tables and data: the chronology for spreadsheets and other programs, and back."""
