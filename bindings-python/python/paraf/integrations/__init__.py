"""Adapters to frameworks: plain Python, each with an extra of its name (`pip install "paraf[fastapi]"`)."""
