"""Which files import each other in a circle, in Rust, TypeScript, JavaScript and Python: none may.

A path counts as an import of the file that defines what it names, not of those that pass it on; types count too. What `mod.rs`, `lib.rs` or
`main.rs` takes from the files below it does not: it is their face, and puts them together. Nor do declarations that a tool wrote.

    python3 scripts/circles.py           every circle, and what ties it; the last line is the count
"""

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|b?r(#*)".*?"\1|b?"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])\'', re.DOTALL)
SCRIPT_IMPORT = re.compile(r"""(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"](\.[^'"]+)['"]""")


def tracked() -> list[Path]:
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return [ROOT / name for name in names if (ROOT / name).is_file()]


class Module:
    """A Rust file: its children, and the names that `use` brings into it."""

    def __init__(self, file: Path, parent: "Module | None"):
        self.file, self.root = file, parent.root if parent else self
        self.parent, self.children, self.names, self.globs, self.paths = parent, {}, {}, [], []
        text = COMMENT_OR_TEXT.sub('""', file.read_text()).split("#[cfg(test)]\nmod ")[0]
        folder = file.parent if file.stem in ("mod", "lib", "main") else file.parent / file.stem
        for name in re.findall(r"\bmod\s+(\w+)\s*;", text):
            for child in (folder / f"{name}.rs", folder / name / "mod.rs"):
                if child.is_file():
                    self.children[name] = Module(child, self)
        for tree in re.findall(r"\buse\s+([^;]+);", text):
            for path, name in spread(re.sub(r"\s+", " ", tree)):
                self.paths.append(path)
                if path[-1] == "*":
                    self.globs.append(path[:-1])
                else:
                    self.names[name] = path
        rest = re.sub(r"\buse\s+[^;]+;|\bpub\(in [^)]+\)", "", text)
        self.paths += [path.split("::") for path in re.findall(r"(?<![\w:.])\w+(?:::\w+)+", rest)]

    def all(self):
        yield self
        for child in self.children.values():
            yield from child.all()

    def find(self, path: list[str], asked: frozenset = frozenset()) -> "Module | None":
        """The module that defines what the path names, or nothing where that is outside of the crate."""
        first, rest = path[0], path[1:]
        if first == "crate":
            return self.root.inside(rest, asked)
        if first == "self":
            return self.inside(rest, asked)
        if first == "super":
            return self.parent.find(["self", *rest], asked) if self.parent else None
        if first in self.children or first in self.names:
            return self.inside(path, asked)
        return None

    def inside(self, path: list[str], asked: frozenset) -> "Module | None":
        if not path or (self.file, path[0]) in asked:
            return self
        first, rest = path[0], path[1:]
        asked |= {(self.file, first)}
        if first == "super":
            return self.parent.inside(rest, asked) if self.parent else None
        if first in self.children:
            return self.children[first].inside(rest, asked)
        if first in self.names:
            # A name of another crate ends here; what follows a type's name is one of its items.
            return self.find([*self.names[first], *rest], asked)
        for path_of_glob in self.globs:
            module = self.find(path_of_glob, asked)
            if module and module is not self and re.search(rf"\b{first}\b", module.file.read_text()):
                return module.inside([first, *rest], asked)
        return self


def spread(tree: str) -> list[tuple[list[str], str]]:
    """`a::{b, c as d}` as its paths, each with the name it gets."""
    head, brace, inner = tree.partition("{")
    if not brace:
        path, _, alias = tree.strip().partition(" as ")
        segments = path.split("::")
        if segments[-1] == "self":
            segments.pop()
        return [(segments, alias or segments[-1])] if segments else []
    parts, depth, start = [], 0, 0
    inner = inner[: inner.rindex("}")]
    for place, character in enumerate(inner + ","):
        depth += (character == "{") - (character == "}")
        if character == "," and depth == 0:
            parts.append(inner[start:place].strip())
            start = place + 1
    return [found for part in parts if part for found in spread(head.strip() + part)]


def of_rust(files: list[Path]) -> dict[Path, set[Path]]:
    found = {}
    for root in (file for file in files if file.name in ("lib.rs", "main.rs") and file.parent.name == "src"):
        for module in Module(root, None).all():
            targets = (module.find(path) for path in module.paths)
            others = {target.file for target in targets if target and target is not module}
            is_face = module.file.name in ("mod.rs", "lib.rs", "main.rs")
            found[module.file] = {other for other in others if not (is_face and module.file.parent in other.parents)}
    return found


def of_scripts(files: list[Path]) -> dict[Path, set[Path]]:
    known, found = set(files), {}
    for file in files:
        if file.name.endswith((".ts", ".mts", ".js", ".mjs", ".cjs")) and not is_written_by_a_tool(file):
            found[file] = set()
            for name in SCRIPT_IMPORT.findall(file.read_text()):
                there = (file.parent / name).resolve()
                stem = re.sub(r"\.[mc]?js$", "", str(there))
                own = [".d.ts", ".d.mts"] if file.name.endswith((".d.ts", ".d.mts")) else [".ts", ".mts", ".d.ts"]
                first = [there] if not own[0].startswith(".d") else []
                choices = [*first, *(Path(stem + end) for end in own), there, Path(stem) / "index.ts"]
                found[file].update([choice for choice in choices if choice in known and choice != file][:1])
    return found


def is_written_by_a_tool(file: Path) -> bool:
    return file.name == "index.d.ts" or file.is_relative_to(ROOT / "bindings-wasm/types")


def of_python(files: list[Path]) -> dict[Path, set[Path]]:
    known, found = set(files), {}
    for file in (file for file in files if file.suffix in (".py", ".pyi")):
        names = []
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                names += [(0, alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                module = node.module or ""
                names += [(node.level, ".".join(filter(None, (module, alias.name)))) for alias in node.names]
        found[file] = set()
        for level, name in names:
            folders = [file.parents[level - 1]] if level else file.parents[: len(file.relative_to(ROOT).parents)]
            found[file].update(next(([there] for folder in folders if (there := place(folder, name, known))), []))
        found[file].discard(file)
    return found


def place(folder: Path, name: str, known: set[Path]) -> Path | None:
    parts = name.split(".")
    for length in range(len(parts), max(0, len(parts) - 2), -1):
        base = folder.joinpath(*parts[:length])
        for choice in (base.with_suffix(".py"), base.with_suffix(".pyi"), base / "__init__.py"):
            if choice in known:
                return choice
    return None


def circles(imports: dict[Path, set[Path]]) -> list[list[Path]]:
    """The strongly connected parts of more than one file, by Tarjan."""
    found, order, low, stack = [], {}, {}, []

    def visit(file: Path) -> None:
        order[file] = low[file] = len(order)
        stack.append(file)
        for target in sorted(imports.get(file, ())):
            if target not in order:
                visit(target)
            if target in stack:
                low[file] = min(low[file], low[target])
        if low[file] == order[file]:
            part = stack[stack.index(file) :]
            del stack[stack.index(file) :]
            if len(part) > 1:
                found.append(sorted(part))

    for file in sorted(imports):
        if file not in order:
            visit(file)
    return found


def main() -> int:
    sys.setrecursionlimit(10_000)
    files = tracked()
    imports = of_rust(files) | of_scripts(files) | of_python(files)
    found = circles(imports)
    for circle in found:
        print("in a circle:")
        for file in circle:
            for target in sorted(imports[file] & set(circle)):
                print(f"  {file.relative_to(ROOT)} imports {target.relative_to(ROOT)}")
    print(f"{len(found)} circles in {len(imports)} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
