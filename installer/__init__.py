"""How PhotoSync Tray reaches PCs: its packages, and what IT needs beside them."""
