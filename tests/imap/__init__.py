"""The imap room against real servers."""
