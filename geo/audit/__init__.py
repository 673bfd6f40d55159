"""An audit: a whole archive of texts is read and checked, and the result is tables and a summary page.

    source    the input as a stream of records
    work      records -> rows: what one worker does with a part of the input
    crew      who does the work: this process, all its cores, or a cluster. Owns Dask
    store     the folder of the results: finished parts, the tables that are made of them, the manifest
    tally     what the summary needs of the tables
    page      the summary page
    sarif     the findings for code scanning
    run       all of this: `audit(task)`

The input is cut into parts that depend on nothing but the input. A part that is done is a file whose name has the
digest of its texts and of the rules. So a run that was stopped goes on where it was: nothing is lost or counted twice.

It needs Dask and PyArrow: `pip install dask distributed pyarrow`. docs/audit.md says how to use it.
"""
