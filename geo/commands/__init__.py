"""The commands of the command line, one module each: its arguments, and what it does.

A module has `add(commands)`, which adds its parser and sets `run`, a function from the options to the exit status.
`arguments` has what several commands take, `folders` what those write that make a story.
"""

from geo.commands import audit, check, export, facts, importing, new, read

COMMANDS = (check, facts, export, new, read, audit, importing)
"""Every command, in the order of the help."""
