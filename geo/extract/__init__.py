"""From a news text to statements that can be checked: places, figures, times, and what the text says about them.

The way of a text:

    segments    tokens, sentences and paragraphs
    quantities  numbers with units
    days        dates, weekdays, the date of the article; times: clock times with their zones
    names       which names are places; resolution: which place each name means
    time_zones  whose clock a time is: that of a place, of a named zone, or "local time"
    kinds       what the text states, one module a kind of claim: it attaches the end points
    judging     each statement as a claim of `geo.claims`, with its verdict
    reader      all of this: `read(text)`
    draft       a reading as the two files of a story

`found` has the values that travel. `english` has the tables of the language: another language gets another such part.
Offsets count the characters (Unicode code points) of the text, the end not included.
"""
