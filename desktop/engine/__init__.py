"""The one queue and the one asyncio loop: event, advance, commit, effects."""
