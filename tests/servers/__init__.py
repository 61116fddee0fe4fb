"""Servers for the tests: Dovecot in a temporary folder, and a proxy that makes a poor server of it."""
