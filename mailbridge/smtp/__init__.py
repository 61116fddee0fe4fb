"""SMTP submission (RFC 6409) over TLS (RFC 8314): the only room that imports aiosmtplib.

`connection.check` signs in, `connection.answers` only looks, `submit.submit` hands one message over.
"""

from mailbridge.smtp.connection import TIMEOUT, answers, check
from mailbridge.smtp.submit import InDoubt, Refusal, submit

__all__ = ["TIMEOUT", "InDoubt", "Refusal", "answers", "check", "submit"]
