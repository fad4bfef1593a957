"""Personal data: finding and masking it on this PC. It reads text; it stores and sends nothing."""
