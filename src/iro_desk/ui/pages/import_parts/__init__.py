"""The steps of an import, each for its part of the page's form."""
