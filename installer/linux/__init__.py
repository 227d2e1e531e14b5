"""The Debian package: the program with its libraries in one folder, and its place on a desktop."""
