"""From the JSON entries of `prepare` to requests: the kinds of the fields are those of the request's dataclass."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any, Callable, Mapping, Tuple, Union, get_args, get_origin, get_type_hints

from ...core.errors import ERROR
from ..parse import Parser, Unfit, listed, number, switch, text, unknown_name, whole
from .contract import File, Legend, Preparation
from .registry import STEPS

SIMPLE = {str: text, int: whole, float: number, bool: switch}


def read_prepare(parser: Parser, value: Any) -> Tuple[Preparation, ...]:
    """The entries that can be understood; what is wrong with the others is noted in the parser. Raises Unfit for no list."""
    entries = []
    for place, entry in enumerate(listed(lambda item: item)(value), start=1):
        if not isinstance(entry, Mapping) or not isinstance(entry.get("step"), str):
            parser.refuse(f"prepare.{place}", entry, 'an object with "step": ' + ", ".join(STEPS))
            continue
        if entry["step"] not in STEPS:
            parser.problems.append(unknown_name(f"prepare.{place}.step", entry["step"], STEPS))
            continue
        request = _request(parser, f"prepare.{entry['step']}", STEPS[entry["step"]].request, entry)
        if request is not None:
            entries.append(Preparation(entry["step"], request))
    return tuple(entries)


def _request(parser: Parser, where: str, kind: type, entry: Mapping[str, Any]) -> Any:
    """The request of an entry; None when a field is missing or unfit."""
    hints, known = get_type_hints(kind), {field.name: field for field in fields(kind)}
    before = len(parser.problems)
    for key in entry:
        if key not in known and key != "step":
            parser.problems.append(unknown_name(f"{where}.{key}", key, known))
    values = {}
    for name, field in known.items():
        needed = field.default is MISSING and field.default_factory is MISSING
        if entry.get(name) is None:
            if needed:
                parser.refuse(f"{where}.{name}", None, "a value")
            continue
        try:
            values[name] = _reader(hints[name], parser)(entry[name])
            if needed and values[name] == ():
                raise Unfit("a list with a file or several")
        except Unfit as unfit:
            parser.refuse(f"{where}.{name}", entry[name], str(unfit))
    refused = any(problem.severity == ERROR for problem in parser.problems[before:])
    return None if refused else kind(**values)


def _reader(hint: Any, parser: Parser) -> Callable[[Any], Any]:
    """What reads a value of the type `hint`."""
    if hint is File:
        return parser.path
    if hint is Legend:
        return parser.legend
    arguments = [argument for argument in get_args(hint) if argument is not type(None)]
    if get_origin(hint) is Union:
        return _reader(arguments[0], parser)
    if get_origin(hint) is tuple:
        endless = arguments[-1] is Ellipsis
        return listed(_reader(arguments[0], parser), None if endless else len(arguments))
    return SIMPLE[hint]
