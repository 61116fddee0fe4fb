"""The person's side: the config file, the well-known providers and the credentials. Knows no server and no mail."""
