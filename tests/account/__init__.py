"""Config, providers and credentials, on a real disk and real keyring backends."""
