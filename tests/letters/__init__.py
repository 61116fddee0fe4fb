"""Tests of the letters' room."""
