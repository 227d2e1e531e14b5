"""How well one photo is told from another: a corpus, its table (`make likeness`), and the aims."""
