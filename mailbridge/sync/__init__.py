"""One pass: read, understand, plan, act. What knows every room but the commands."""
