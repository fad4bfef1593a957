"""Measurements, run by hand: ``python -m tests.bench NAME [--json OUT]``. No test depends on one."""
