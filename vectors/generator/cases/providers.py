"""The built-in profiles after the first three: each deviation once kept, and broken at least twice."""

from generator.cases.provider_callbacks import callback_exists, nicepay_notifications, received_requests, received_deviations
from generator.cases.provider_examples import published
from generator.cases.provider_messages import receivers
from generator.cases.provider_requests import refused_requests, signed_requests, special_signing, token_requests
from reference.providers import PROVIDERS
from generator.suite import Suite


def build():
    suite = Suite(
        "providers",
        "The built-in profiles of further providers: every published example that one of them covers, and each "
        "deviation from the standard, kept and broken.",
    )
    published(suite)
    for name in PROVIDERS:
        token_requests(suite, name)
        signed_requests(suite, name)
        refused_requests(suite, name)
        callback_exists(suite, name)
    special_signing(suite)
    for name, profile in receivers():
        received_requests(suite, name, profile)
    received_deviations(suite)
    nicepay_notifications(suite)
    return suite
