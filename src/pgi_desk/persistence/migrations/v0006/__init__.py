"""The tables of schema version 6 as they were released, one part a module: frozen text that never changes."""
