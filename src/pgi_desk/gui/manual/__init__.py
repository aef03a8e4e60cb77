"""The handbook inside the program: topics in four languages, and which of them belongs to a field."""
