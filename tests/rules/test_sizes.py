"""No module, class or function grows past what one can read at a sitting."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "iro_desk"
MODULES = [path for path in sorted(SOURCE.rglob("*.py")) if path.parent != SOURCE / "ui" / "forms"]

MODULE_LINES = 400
CLASS_LINES = 300
FUNCTION_LINES = 50
PARAMETERS = 7


def too_big(text: str) -> Iterator[str]:
    """What is too long in one module's text, in words."""
    lines = len(text.splitlines())
    if lines > MODULE_LINES:
        yield f"the module has {lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef) and length(node) > CLASS_LINES:
            yield f"class {node.name} has {length(node)} lines"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if length(node) > FUNCTION_LINES:
                yield f"{node.name} has {length(node)} lines"
            if parameters(node) > PARAMETERS and not is_command(node):
                yield f"{node.name} takes {parameters(node)} parameters"


def length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    named = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return len([one for one in named if one.arg not in {"self", "cls"}])


def is_command(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """A command of the command line: its parameters are its options."""
    return any(".command" in ast.unparse(decorator) for decorator in node.decorator_list)


def test_every_module_keeps_to_the_limits() -> None:
    found = {path.relative_to(SOURCE).as_posix(): list(too_big(path.read_text("utf-8"))) for path in MODULES}
    assert len(found) > 100
    assert {name: told for name, told in found.items() if told} == {}


def test_the_limits_are_seen_to_bite() -> None:
    long_function = "def f(a, b, c, d, e, f, g, h):\n" + "    a = b\n" * FUNCTION_LINES
    assert list(too_big(long_function)) == ["f has 51 lines", "f takes 8 parameters"]
    assert list(too_big("a = 1\n" * 401)) == ["the module has 401 lines"]
    assert list(too_big("class C:\n" + "    a = 1\n" * CLASS_LINES)) == ["class C has 301 lines"]
