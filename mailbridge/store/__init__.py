"""What is remembered between two runs: messages, the identity of opportunities, decisions and drafts.

`protocol.Store` says what a backend must do, `sqlite.open_sqlite` opens the first one, `identity.settle` keeps IDs
steady.
"""
