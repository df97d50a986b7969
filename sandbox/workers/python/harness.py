# Runs one program. Loaded once, in the zygote, with a module `_lemma` of the worker; every name a
# run needs is taken here, before a program could change it.
import ast
import builtins
import io
import random
import sys
import types


class Input(io.StringIO):
    """Standard input. Most programs never look at it, and a TextIOWrapper takes 30 pages to make."""

    encoding = "utf-8"
    errors = "replace"

    def __init__(self, text):
        super().__init__(text, None)
        self._text = text
        self._bytes = None

    @property
    def buffer(self):
        if self._bytes is None:
            self._bytes = io.BytesIO(self._text.encode())
        return self._bytes

    def reconfigure(self, **ignored):
        pass


class Output(io.TextIOBase):
    """Standard output or error: text goes to the host."""

    encoding = "utf-8"
    errors = "backslashreplace"

    def __init__(self, error, _write=_lemma.write):
        self._error = error
        self._write = _write
        self.buffer = Bytes(self)

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        self._write(self._error, text)
        return len(text)

    def writable(self):
        return True


class Bytes(io.RawIOBase):
    """sys.stdout.buffer: bytes, which must be UTF-8 to be seen whole."""

    def __init__(self, output):
        self._output = output

    def write(self, data):
        self._output.write(bytes(data).decode("utf-8", "replace"))
        return len(data)

    def writable(self):
        return True


def plot(*series, x=None, y=None, title=None, x_label=None, y_label=None, labels=(), dots=False,
         _plot=_lemma.plot):
    """Draws functions of one variable and lists of points (x, y); gives SVG text.

    plot(math.sin), plot(f, g, x=(-5, 5), labels=["f", "g"]), plot([(0, 1), (1, 3)], dots=True)
    """
    nothing = (float("nan"), float("nan"))
    return _plot(list(series), list(labels), tuple(x or nothing), tuple(y or nothing), title, x_label,
                 y_label, dots)


def text_of(value):
    return value if isinstance(value, str) else repr(value)


def line_of(error, name):
    if isinstance(error, SyntaxError) and error.filename == name:
        return error.lineno or 0
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def message_of(error):
    if isinstance(error, SyntaxError):
        return str(error.msg)
    try:
        if isinstance(error, KeyError) and len(error.args) == 1:
            return "no key " + repr(error.args[0])
        return str(error) or type(error).__name__
    except BaseException:  # its own __str__ or __repr__ raises
        return type(error).__name__


def run(source, name, stdin, seed):
    """('ok', value) or (status, type, message, line)."""
    sys.stdin = Input(stdin)
    sys.stdout, sys.stderr = Output(False), Output(True)
    sys.argv = [name]
    random.seed(seed)
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.plot = plot
    main.exit = main.quit = sys.exit
    sys.modules["__main__"] = main
    try:
        tree = compile(source, name, "exec", ast.PyCF_ONLY_AST)
        last = None
        if tree.body and isinstance(tree.body[-1], ast.Expr):
            last = ast.Expression(tree.body.pop().value)
        exec(compile(tree, name, "exec"), main.__dict__)
        value = eval(compile(last, name, "eval"), main.__dict__) if last is not None else None
        return ("ok", "" if value is None else text_of(value))
    except MemoryError as error:
        return ("memory", "MemoryError", "", line_of(error, name))
    except SystemExit as error:
        if error.code is None or error.code == 0:
            return ("ok", "")
        return ("error", "SystemExit", str(error.code), line_of(error, name))
    except PermissionError as error:
        return ("denied", "PermissionError", message_of(error), line_of(error, name))
    except BaseException as error:
        return ("error", type(error).__name__, message_of(error), line_of(error, name))
