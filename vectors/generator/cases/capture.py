"""capture: what people paste of a request, and the bytes that the tool would have sent, or why that cannot be told."""

from generator.suite import Suite

from . import capture_files, capture_json, capture_logs, capture_raw, capture_refused, capture_shell, capture_windows


def build():
    suite = Suite("capture", "Requests as people paste them: the method, URL, headers and body that the tool sends, or why they cannot be told.")
    for topic in (capture_raw, capture_files, capture_shell, capture_windows, capture_json, capture_logs, capture_refused):
        topic.add_to(suite)
    return suite
