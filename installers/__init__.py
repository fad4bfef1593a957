"""Sets up a checkout: standard library only, nothing here is imported by the product."""
