"""What the document says, as blocks, and those as HTML. Owns pandas, altair and markupsafe."""
