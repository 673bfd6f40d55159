"""Developer tools: build the base map and the JavaScript, take the README's screenshots."""
