"""What can be done from anywhere in the window: declared once, and offered by keys, menu, palette and list of keys."""
