"""The translations: one .ts file a language, and what makes, checks and compiles them."""
