"""A library as a process that is asked, line by line."""

import json
import subprocess

from paths import BUILT, INTEROP, PYTHON

JAVA = "%s/classes:%s/dependency/*" % (BUILT / "java", BUILT / "java")


class Adapter:
    """Use as a context manager; `ask` returns the library's answer."""

    def __init__(self, adapter):
        self.command = command(adapter)

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        hello = self.read()
        self.version, self.operations = hello["version"], hello["operations"]
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.kill()
        self.process.wait()

    def ask(self, operation, request):
        self.process.stdin.write(json.dumps({"operation": operation, **request}) + "\n")
        self.process.stdin.flush()
        return self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("%s ended:\n%s" % (" ".join(map(str, self.command)), self.process.stderr.read()))
        return json.loads(line)


def command(adapter):
    if adapter.endswith(".mjs"):
        return ["node", INTEROP / adapter]
    if adapter.endswith(".py"):
        return [PYTHON, INTEROP / adapter]
    kind, *arguments = adapter.split()
    program = {"rust": [BUILT / "rust/debug/paraf-interop"], "go": [BUILT / "go"], "java": ["java", "-cp", JAVA, "interop.Main"]}
    return program[kind] + arguments
