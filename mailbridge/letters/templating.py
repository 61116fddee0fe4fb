"""Templates into text: a sandboxed, strict Jinja2 environment over a loader that is handed in.

What may live here: rendering and the faults of templates. What is said is decided
elsewhere; where files lie is the loader's.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from types import TracebackType
from typing import TypeVar

import jinja2
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

_ABSENT_MARK, _SLOT_MARK = "\0", "\x01"
_LETTER = re.compile(r"([a-z]{2,3})/withdrawal\.txt\.j2")
_BLANKS = re.compile(r"[ \t\xa0]+")
_T = TypeVar("_T")


class _Absent(str):
    """What is not known. It is false, and whatever line it is printed in is left out, through any filter."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False


ABSENT = _Absent(_ABSENT_MARK)
"""The value of a name that is not known for this letter."""


class TemplateFault(ValueError):
    """A template that cannot be used: `template` its name, `file` where it lies (None if the loader keeps no files),
    `line` counted from 1 (None if unknown), `message` what is wrong, `allowed` the names that it may use."""

    def __init__(
        self, template: str, file: str | None, line: int | None, message: str, allowed: tuple[str, ...] = ()
    ) -> None:
        self.template, self.file, self.line, self.message, self.allowed = template, file, line, message, allowed
        where = f"{file or template}{f', line {line}' if line else ''}"
        names = f" Names allowed: {', '.join(allowed)}." if allowed else ""
        super().__init__(f"{where}: {message}.{names}")


def _marked(value: object) -> object:
    """Finalize: every printed value is marked, so that a wording can be judged by what it says."""
    return value if value is ABSENT else f"{_SLOT_MARK}{value}"


def _line_in_template(trace: TracebackType | None, name: str) -> tuple[str | None, int | None]:
    """File and line of the innermost frame that lies in a template. Compiled templates carry their own names."""
    found: tuple[str | None, int | None] = (None, None)
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(".j2") or file in ("<template>", "<unknown>", name):
            found = (file if file.endswith(".j2") else None, trace.tb_lineno)
        trace = trace.tb_next
    return found


class Wordings:
    """The blocks of one template. Each non-empty line of a block is one wording of the same thing."""

    def __init__(self, templates: Templates, name: str, values: Mapping[str, str], seed: str) -> None:
        self._templates, self._name, self._values, self._seed = templates, name, dict(values), seed
        self._template, self._blocks = templates.blocks(name, self._values)

    def say(self, block: str, *qualifiers: str, **values: str) -> str:
        """One wording of `block`, or "" where every wording prints something that is not known.

        The block with the most `qualifiers` wins (`freed_several_formal` before `freed_several` before `freed`).
        Of its lines those that print the most known values stay, and the seed chooses among them: always the same
        one for one opportunity. Raises TemplateFault where there is no such block.
        """
        name, lines = self._lines(block, qualifiers, values)
        return self._chosen(name, lines)

    def say_within(self, limit: int, size: Callable[[str], int], block: str, *qualifiers: str, **values: str) -> str:
        """As `say`, of the wordings whose `size` is at most `limit`; where none is, the shortest as it stands."""
        name, lines = self._lines(block, qualifiers, values)
        short = [line for line in lines if size(line.replace(_SLOT_MARK, "")) <= limit]
        return self._chosen(name, short or sorted(lines, key=len)[:1])

    def _lines(self, block: str, qualifiers: Sequence[str], values: Mapping[str, str]) -> tuple[str, list[str]]:
        name = next((n for n in _names(block, qualifiers) if n in self._blocks), None)
        if name is None:
            raise self._templates.fault(self._name, f"the block '{block}' is missing", self._values)
        known = {**self._values, **values}
        context = self._template.new_context(known)
        context.blocks = self._blocks
        text = self._templates.guard(self._name, known, lambda: "".join(self._blocks[name][0](context)))
        return name, [line for line in map(_tidy, text.split("\n")) if line and _ABSENT_MARK not in line]

    def _chosen(self, block: str, lines: Sequence[str]) -> str:
        if not lines:
            return ""
        most = max(line.count(_SLOT_MARK) for line in lines)
        fullest = [line.replace(_SLOT_MARK, "") for line in lines if line.count(_SLOT_MARK) == most]
        digest = hashlib.sha256(f"{self._seed}\0{block}".encode("utf-8", "surrogatepass")).digest()
        return fullest[int.from_bytes(digest[:4], "big") % len(fullest)]


_Blocks = dict[str, list[Callable[[Context], Iterator[str]]]]


class Templates:
    """The templates of every language, `en/withdrawal.txt.j2` and so on."""

    def __init__(self, environment: jinja2.Environment) -> None:
        self._environment = environment

    def speaks(self, language: str) -> bool:
        """Whether there is a withdrawal letter in `language`, a primary language subtag such as "de"."""
        name = f"{language}/withdrawal.txt.j2"
        if not _LETTER.fullmatch(name):
            return False
        try:
            self._environment.get_template(name)
        except jinja2.TemplateNotFound:
            return False
        except (jinja2.TemplateError, OSError, UnicodeDecodeError):
            return True
        return True

    def languages(self) -> tuple[str, ...]:
        """The languages that there is a withdrawal letter in, in the order of their subtags."""
        names = self._environment.list_templates()
        return tuple(sorted({m[1] for name in names if (m := _LETTER.fullmatch(name))}))

    def wordings(self, name: str, values: Mapping[str, str], seed: str) -> Wordings:
        """The blocks of the template `name`; the whole of it is tried with `values` at once. Raises TemplateFault."""
        return Wordings(self, name, values, seed)

    def render(self, name: str, values: Mapping[str, str]) -> str:
        """The template as text, blanks tidied; a line left out that prints what is not known. Raises TemplateFault."""
        text = self.guard(name, values, lambda: self._template(name).render(values))
        known = (line.replace(_SLOT_MARK, "") for line in text.split("\n") if _ABSENT_MARK not in line)
        return re.sub(r"\n{3,}", "\n\n", "\n".join(map(_tidy, known))).strip("\n")

    def blocks(self, name: str, values: Mapping[str, str]) -> tuple[jinja2.Template, _Blocks]:
        """The template and its blocks, those of the templates that it extends included. Raises TemplateFault."""

        def read() -> tuple[jinja2.Template, _Blocks]:
            template = self._template(name)
            context = template.new_context(dict(values))
            # What a template inherits is known only once its root has run, which also tries every block of it.
            for _ in template.root_render_func(context):
                pass
            return template, context.blocks

        return self.guard(name, values, read)

    def fault(self, name: str, message: str, values: Mapping[str, str], line: int | None = None) -> TemplateFault:
        """The fault of template `name`, with its file where the loader knows one."""
        try:
            file = self._template(name).filename
        except (jinja2.TemplateError, OSError, UnicodeDecodeError):
            file = None
        return TemplateFault(
            name, file if file and file.endswith(".j2") else None, line, message, tuple(sorted(values))
        )

    def guard(self, name: str, values: Mapping[str, str], act: Callable[[], _T]) -> _T:
        """Do `act`; whatever a template does wrong becomes a TemplateFault."""
        allowed = tuple(sorted(values))
        try:
            try:
                return act()
            except jinja2.TemplateSyntaxError:
                raise
            except Exception:
                self._environment.handle_exception()
        except jinja2.TemplateSyntaxError as error:
            raise TemplateFault(error.name or name, error.filename, error.lineno, _sentence(error), allowed) from error
        except jinja2.TemplateNotFound as error:
            file, line = _line_in_template(error.__traceback__, name)
            raise TemplateFault(name, file, line, f"the template '{error.name}' is not there", allowed) from error
        except UnicodeDecodeError as error:
            raise TemplateFault(name, None, None, "the file is not UTF-8", allowed) from error
        except Exception as error:
            file, line = _line_in_template(error.__traceback__, name)
            raise TemplateFault(name, file, line, _sentence(error), allowed) from error

    def _template(self, name: str) -> jinja2.Template:
        return self._environment.get_template(name)


def templates(loader: jinja2.BaseLoader) -> Templates:
    """The templates that `loader` finds: plain text, sandboxed, and strict about names."""
    environment = ImmutableSandboxedEnvironment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_marked,
    )
    return Templates(environment)


def _names(block: str, qualifiers: Sequence[str]) -> Iterator[str]:
    """The block's possible names, the most specific first."""
    given = [q for q in qualifiers if q]
    for count in range(len(given), -1, -1):
        for chosen in combinations(given, count):
            yield "_".join((block, *chosen))


def _tidy(line: str) -> str:
    return _BLANKS.sub(" ", line).strip()


def _sentence(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0].rstrip(".")
