"""How each language gets its clients: what makes them, what compiles them, and what makes the one call.

A toolchain works in a folder of its own below target/generators. `make` and `compile` give what went wrong by generator and document.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TOOLS = ROOT / "target" / "tools" / "generators"
WORK = ROOT / "target" / "generators"
DOCUMENTS = ROOT / "target" / "documents" / "openapi"
VENV = TOOLS / "venv" / "bin"
# They live for seconds, so that a compiler that optimizes never pays off.
JVM = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1")


def run(command, cwd=WORK, **environment):
    """The exit code, and both outputs."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, env={**os.environ, **{name: str(value) for name, value in environment.items()}},
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


def wrong(command, cwd=WORK, **environment):
    code, text = run(command, cwd, **environment)
    return text[-2000:] or "exit code %d" % code if code else ""


def fresh(name, copied=()):
    """An empty folder, with the files of one's own that the clients need."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for source in copied:
        copy = shutil.copytree if (HERE / name / source).is_dir() else shutil.copy
        copy(HERE / name / source, folder / source)
    return folder


def package(document):
    return document.replace("-", "_")


class OpenapiGenerator:
    """One start of Java for all languages and documents."""

    LANGUAGES = {
        "typescript-fetch": lambda document: (WORK / "node" / "clients" / "openapi_generator" / document, {}),
        "java": lambda document: (WORK / "java" / document, {}),
        "go": lambda document: (WORK / "go" / "clients" / "openapi_generator" / document, {"packageName": "client", "withGoMod": False}),
        "python": lambda document: (WORK / "python", {"packageName": "openapi_generator_" + package(document)}),
    }

    def make(self, documents):
        settings = []
        folder = fresh("settings")
        for document in documents:
            for language, place in self.LANGUAGES.items():
                out, properties = place(document)
                settings.append(folder / ("%s-%s.json" % (language, document)))
                settings[-1].write_text(json.dumps({"generatorName": language, "inputSpec": str(DOCUMENTS / (document + ".json")), "outputDir": str(out),
                                                    "additionalProperties": properties}), encoding="utf-8")
        return wrong(["java", *JVM, "-jar", *TOOLS.glob("openapi-generator-cli-*.jar"), "batch", "--fail-fast", *settings])


class Go:
    def prepare(self):
        self.folder = fresh("go", ("go.mod", "go.sum", "openapi_generator", "oapi_codegen"))

    def run(self, *command):
        return wrong(["go", *command], self.folder)

    def make(self, document):
        out = self.folder / "clients" / "oapi_codegen" / document
        out.mkdir(parents=True)
        return self.run("tool", "oapi-codegen", "-generate", "types,client", "-package", "client", "-o", out / "client.go", DOCUMENTS / (document + ".json"))

    def compile(self, generator, document):
        return self.run("build", "./clients/%s/%s" % (generator, document))

    def call(self, generator, file):
        return run(["go", "run", "./" + generator, file], self.folder)

    def sources(self, generator, document):
        return (self.folder / "clients" / generator / document).rglob("*.go")


class Java:
    def prepare(self):
        self.folder = fresh("java")

    def javac(self, document, *sources):
        classes = self.folder / (document + "-classes")
        path = "%s/*%s%s" % (TOOLS / "java", os.pathsep, classes)
        return wrong(["javac", *("-J" + option for option in JVM), "-proc:none", "-nowarn", "-cp", path, "-d", classes, *sources])

    def compile(self, generator, document):
        return self.javac(document, *self.sources(generator, document))

    def call(self, generator, file):
        problem = self.javac("bca", HERE / "java" / "Call.java")
        if problem:
            return 1, problem
        return run(["java", *JVM, "-cp", "%s/*%s%s" % (TOOLS / "java", os.pathsep, self.folder / "bca-classes"), "Call", file])

    def sources(self, generator, document):
        return (self.folder / document / "src" / "main").rglob("*.java")


class Python:
    def prepare(self):
        self.folder = fresh("python")

    def make(self, generator, document):
        source = DOCUMENTS / (document + ".json")
        name = self.folder / ("%s_%s" % (generator, package(document)))
        if generator == "datamodel_codegen":
            return wrong([VENV / "datamodel-codegen", "--input", source, "--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel",
                          "--formatters", "builtin", "--output", name.with_suffix(".py")])
        return wrong([VENV / "openapi-python-client", "generate", "--path", source, "--output-path", name, "--meta", "none", "--fail-on-warning"],
                     PATH="%s%s%s" % (VENV, os.pathsep, os.environ["PATH"]))

    IMPORT_ALL = """
import importlib, pkgutil, sys
whole = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(whole, "__path__", ()), whole.__name__ + "."):
    importlib.import_module(module.name)
"""

    def compile(self, generator, document):
        return wrong([VENV / "python", "-c", self.IMPORT_ALL, "%s_%s" % (generator, package(document))], PYTHONPATH=self.folder)

    def call(self, generator, file):
        return run([VENV / "python", HERE / "python" / (generator + ".py"), file], PYTHONPATH=self.folder)

    def sources(self, generator, document):
        name = self.folder / ("%s_%s" % (generator, package(document)))
        return name.rglob("*.py") if name.is_dir() else [name.with_suffix(".py")]


class TypeScript:
    def prepare(self):
        calls = [path.name for path in (HERE / "node").glob("*.ts") if path.name != "fetcher.ts"]
        self.folder = fresh("node", (*calls, "tsconfig.json", "main.cjs"))
        (self.folder / "node_modules").symlink_to(HERE / "node" / "node_modules")
        self.tools = HERE / "node" / "node_modules" / ".bin"

    def make(self, generator, document):
        out = self.folder / "clients" / generator
        out.mkdir(parents=True, exist_ok=True)
        source = DOCUMENTS / (document + ".json")
        if generator == "openapi_typescript":
            return wrong([self.tools / "openapi-typescript", source, "-o", out / (document + ".d.ts")])
        shutil.copy(HERE / "node" / "fetcher.ts", out)
        return wrong([self.tools / "orval", "--config", HERE / "node" / "orval.config.cjs"], DOCUMENT=source, CLIENT=out / document / "client.ts", FETCHER=out / "fetcher.ts")

    def compile_all(self):
        """By generator and document, since one run of the compiler takes all."""
        _, text = run([self.tools / "tsc", "-p", self.folder], self.folder)
        found = {}
        for line in filter(None, text.splitlines()):
            place = re.match(r"clients/(\w+)/([\w-]+)[/.]|(\w+)\.ts", line)
            key = (place[1] or place[3], place[2] or "bca") if place else "tsc"
            found.setdefault(key, []).append(line)
        return {key: "\n".join(lines[:10]) for key, lines in found.items()}

    def call(self, generator, file):
        return run(["node", self.folder / "main.cjs", self.folder / "compiled" / (generator + ".js"), file])

    def sources(self, generator, document):
        out = self.folder / "clients" / generator
        return (out / document).rglob("*.ts") if (out / document).is_dir() else [out / (document + ".d.ts")]
