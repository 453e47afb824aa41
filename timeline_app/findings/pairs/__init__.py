"""Statements and figures of all documents, pair by pair: one happening told in two ways."""
