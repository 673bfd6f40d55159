"""The parts of the form in which a story is written without its two files. The files remain the story.

Every change is an edit of their bytes (`geo.files.editing_places`, `editing_tables`); what the form shows is read from
them. So the text boxes beside it, undo and the reader's copy need to know nothing of it.
"""
