"""What IT sets policies with, made from the one table of settings by `make generated`."""
