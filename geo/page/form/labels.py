"""What fields and their values are called in the form. What has no name here is called as in the file."""

from geo.words.language import N_, Words

_FIELDS = Words(
    {
        "also": N_("In another unit"),
        "also_from": N_("Also from, to compare"),
        "also_to": N_("Also to, to compare"),
        "always": N_("The text says: always"),
        "border": N_("To the nearest border"),
        "caveat": N_("What it does not say"),
        "coast": N_("To the nearest coast"),
        "colour": N_("Colour"),
        "date": N_("Date"),
        "direction": N_("Direction"),
        "doubt": N_("What is not certain"),
        "equals": N_("The other clock"),
        "finding": N_("Finding"),
        "from": N_("From"),
        "id": N_("Id"),
        "language": N_("Language"),
        "latitude": N_("Latitude"),
        "layer": N_("Layer"),
        "letter": N_("Letter"),
        "listed": N_("What is counted"),
        "longitude": N_("Longitude"),
        "measured_from": N_("Measured from"),
        "name": N_("Name"),
        "native_name": N_("Native name"),
        "note": N_("Note"),
        "note_source": N_("Source of the note"),
        "note_url": N_("Address of the note's source"),
        "official": N_("Official statement"),
        "official_source": N_("Source of the official statement"),
        "official_url": N_("Address of the official statement"),
        "on": N_("Day"),
        "other_names": N_("Other names"),
        "outcome": N_("Outcome"),
        "outline": N_("Outline"),
        "place": N_("Place"),
        "precision": N_("Precision"),
        "published": N_("Published on"),
        "publisher": N_("Publisher"),
        "qualifier": N_("About, over, nearly ..."),
        "quote": N_("The article's own words, 12 at most"),
        "radius": N_("Radius"),
        "radius_km": N_("Radius in km"),
        "rank": N_("Rank"),
        "reference": N_("Another source's figure"),
        "role": N_("Part in the article"),
        "route": N_("Way"),
        "says": N_("In the source's words"),
        "section": N_("Section"),
        "sense": N_("Sense"),
        "shape": N_("Shape"),
        "shown": N_("Shown at first"),
        "since": N_("Since"),
        "source": N_("Source"),
        "source_url": N_("Address of the source"),
        "standfirst": N_("In a sentence or two"),
        "stated": N_("Figure"),
        "status_note": N_("Status"),
        "status_source": N_("Source of the status"),
        "summary": N_("Text"),
        "text": N_("Text"),
        "time_zone": N_("Time zone"),
        "title": N_("Title"),
        "to": N_("To"),
        "undated": N_("The date is not known"),
        "unit": N_("Unit"),
        "until": N_("Until"),
        "url": N_("Web address"),
        "value": N_("Value"),
        "within": N_("Lies in"),
    }
)

_VALUES = Words(
    {
        "about": N_("about"),
        "exactly": N_("exactly"),
        "nearly": N_("nearly"),
        "over": N_("over"),
        "at-least": N_("at least"),
        "under": N_("under"),
        "at-most": N_("at most"),
        "ahead": N_("ahead of"),
        "behind": N_("behind"),
        "apart": N_("apart from"),
        "by": N_("by"),
        "before": N_("before"),
        "not-before": N_("not before"),
        "confirmed": N_("confirmed"),
        "contradicted": N_("contradicted"),
        "skipped": N_("left out of the calendar"),
        "age": N_("a person's age"),
        "road": N_("road"),
        "rail": N_("rail"),
        "sea": N_("sea"),
        "flight": N_("flight"),
        "site": N_("site"),
        "city": N_("city"),
        "area": N_("area"),
        "circle": N_("circle"),
        "square": N_("square"),
        "diamond": N_("diamond"),
        "triangle": N_("triangle"),
        "hexagon": N_("hexagon"),
    }
)


def of_field(name: str) -> str:
    """What a field is called."""
    return _FIELDS[name] if name in _FIELDS else name.replace("_", " ").capitalize()


def of_value(value: str) -> str:
    """What one of a field's values is called; a dash for none."""
    if not value:
        return "–"
    return _VALUES.get(value, value)
