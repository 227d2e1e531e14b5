"""The workflows for real systems, read as GitHub would read them."""
