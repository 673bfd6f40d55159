"""Dateline: turn a security-news article into a map that checks the article's own figures."""
