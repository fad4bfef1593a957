"""The gate in front of this process's sockets: nothing of ours is connected but through it."""
