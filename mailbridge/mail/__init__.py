"""RFC 5322 and MIME: bytes become frozen values, and a reply becomes bytes. Pure: no I/O, no clock, no log."""
