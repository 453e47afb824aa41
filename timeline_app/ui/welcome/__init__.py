"""What one sees while no chronology is open: three doors, what was open before, a promise."""
