"""What the document says, for the page and the exported page alike. Owns pandas, altair and markupsafe."""
