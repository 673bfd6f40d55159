"""The tables of English: how it writes numbers, units, times and names, and by which words it relates places."""
