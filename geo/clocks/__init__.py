"""Local time: UTC offsets, working hours, response times. Owns zoneinfo and tzdata."""
