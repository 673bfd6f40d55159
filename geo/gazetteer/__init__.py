"""The gazetteer: a name gives the places that bear it, best first, each with its reason. It works offline.

`places` looks names up; `entries` tells what is known of a place; `nearest` has the city nearest to a position. `store`
has the file in memory; `spelled` says when two spellings are the same name. data/gazetteer/README.md has the sources.
"""
