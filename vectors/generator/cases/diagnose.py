"""diagnose: requests that were signed with mistakes, and what must be said of them."""

from generator.suite import Suite

from . import diagnose_answers, diagnose_field, diagnose_field_bodies, diagnose_keys, diagnose_mistakes, diagnose_pairs, diagnose_reports, diagnose_rest


def build():
    suite = Suite("diagnose", "Requests whose signature is right, wrong for a reason that must be named, or wrong for none that is known.")
    for topic in (diagnose_mistakes, diagnose_pairs, diagnose_keys, diagnose_field, diagnose_field_bodies, diagnose_reports, diagnose_rest, diagnose_answers):
        topic.add_to(suite)
    return suite
