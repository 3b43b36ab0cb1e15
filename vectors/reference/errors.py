"""The one way the reference says no."""


class Refused(Exception):
    """An error code, with the SNAP response code or the byte offset where the rule gives one."""

    def __init__(self, code, response_code=None, offset=None):
        super().__init__(code)
        self.code = code
        self.response_code = response_code
        self.offset = offset

    def as_expect(self):
        expect = {"error": self.code}
        if self.response_code is not None:
            expect["response_code"] = self.response_code
        if self.offset is not None:
            expect["offset"] = self.offset
        return expect
