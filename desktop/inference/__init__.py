"""Models, and the child process they run in."""
