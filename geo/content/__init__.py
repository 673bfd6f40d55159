"""The text of the document as blocks, and blocks as HTML. Owns pandas, altair and markupsafe."""
