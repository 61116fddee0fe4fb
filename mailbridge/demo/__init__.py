"""A mailbox to try everything on: embedded IMAP and SMTP servers on loopback, and mail of an invented job seeker.

What may live here: what only `mailbridge demo` needs. Its two servers come with `pip install 'mailbridge[demo]'`.
"""
