"""The two files of a story: read, or refused with every problem in them; edited without a loss; written.

    reading        a folder or two files' bytes -> an Article; the template
    locations_csv  the table of places, in any dialect; article_toml: all else
    decoding       bytes -> text, or what the file is instead
    editing_...    one thing of a file changes, all else keeps its bytes; renaming: an id, with all that refers to it
    writing        a story as its two files; short_links: a summary as the form shows it
    zips           what a damaged zip raises, and its files
    dialect        how a table is written; synonyms: what people call its columns

Owns csv, tomllib and tomlkit.
"""
