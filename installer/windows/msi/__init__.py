"""The Windows Installer package: a generator of wixl's input, and what wixl leaves to do."""
