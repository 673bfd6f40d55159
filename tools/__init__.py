"""What makers of the project run: pictures for the README, and the base map."""
