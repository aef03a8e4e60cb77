"""The tables of schema version 7 as they were released, one part a module: frozen text that never changes."""
