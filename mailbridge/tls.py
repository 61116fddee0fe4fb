"""TLS as both protocols want it (RFC 8314): whom to trust, what a bad certificate means, when to do without.

What may live here: what `imap/`, `smtp.py` and `account/` must agree on about encryption, and nothing that connects.
"""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mailbridge.errors import NotConfigured, ServerRefused

if TYPE_CHECKING:
    import ssl

Security = Literal["tls", "starttls", "none"]
"""`tls` is implicit TLS; `none` is allowed to loopback alone."""

# OpenSSL's X509_V_ERR numbers: what is the matter, and what to do.
_CERTIFICATE: dict[int, tuple[str, str]] = {
    9: ("is not valid yet", "Look at this computer's clock."),
    10: ("has expired", "Look at this computer's clock; if it is right, whoever runs the server must renew it."),
    18: ("is self-signed", "If the server is your own, hand its certificate in with --ca-file."),
    19: ("comes from an authority that signed itself", "If the server is your own, hand its CA in with --ca-file."),
    20: ("comes from an authority this computer does not know", "If you trust it, hand its CA in with --ca-file."),
    21: ("comes from an authority this computer does not know", "If you trust it, hand its CA in with --ca-file."),
    62: ("is for another host", "Use the host name that your provider gives."),
    64: ("is for another address", "Use the host name that your provider gives, not an IP address."),
}


def is_loopback(host: str) -> bool:
    """Whether `host` can only be this computer: `localhost`, 127.0.0.0/8 or ::1 (RFC 6761, RFC 6890)."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def trusting(ca_file: Path | None) -> ssl.SSLContext:
    """The system's authorities and those in `ca_file` (PEM); host name checked, TLS 1.2 or newer.

    Raises NotConfigured where `ca_file` cannot be read or holds no certificate.
    """
    import ssl  # whoever only validates a config does without its 10 ms

    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        if ca_file is not None:
            context.load_verify_locations(cafile=str(ca_file))
    except ssl.SSLError as error:
        raise NotConfigured(f"{ca_file} holds no certificate.", "--ca-file takes a PEM file.") from error
    except OSError as error:
        raise NotConfigured(f"{ca_file} cannot be read: {error.strerror}.", "Check --ca-file.") from error
    return context


def untrusted(error: ssl.SSLCertVerificationError, host: str) -> ServerRefused:
    """The error for a certificate that was not trusted."""
    matter, remedy = _CERTIFICATE.get(
        error.verify_code, (f"cannot be trusted ({error.verify_message})", "Ask whoever runs the server.")
    )
    return ServerRefused(f"The certificate of {host} {matter}, so nothing was sent.", remedy)
