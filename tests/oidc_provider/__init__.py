"""A second, independent identity provider, which the same contract is kept with."""
