"""Letters out through the owner's own mail server. What they say and when is the engine's business."""
