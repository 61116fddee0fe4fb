"""mailbridge: leave a hiring process well, from the mailbox you already have."""

__version__ = "0.1.0"
