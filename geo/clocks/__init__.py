"""What clocks show: UTC offsets, working hours, how long an answer takes. Owns zoneinfo and tzdata."""
