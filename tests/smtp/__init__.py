"""Signing in over SMTP, against real servers."""
