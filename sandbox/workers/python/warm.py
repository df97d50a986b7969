# What is imported before the walls close: afterwards there is no file to import from.
import sys

# hashlib has its own digests; the library behind _hashlib would double the memory of a worker. Without the
# others the standard library does its work too (but for lzma and bz2, which are for files), and each library
# that is loaded is five mappings more for every fork to copy, some 15 to 25 us.
for name in "_hashlib _curses _uuid _typing _lzma _bz2".split():
    sys.modules[name] = None
for name in (
    "abc argparse array ast base64 binascii bisect calendar cmath codecs collections "
    "collections.abc colorsys concurrent.futures concurrent.futures.thread configparser contextlib "
    "contextvars copy csv dataclasses datetime decimal difflib encodings.ascii encodings.cp1252 "
    "encodings.hex_codec encodings.idna encodings.latin_1 encodings.utf_16 encodings.utf_8_sig enum "
    "fnmatch fractions functools gc glob graphlib hashlib heapq html html.parser importlib.util "
    "inspect io ipaddress itertools json keyword linecache locale logging math numbers operator os "
    "pathlib pickle platform pprint queue random re sched secrets select selectors shlex shutil "
    "signal socket statistics string struct subprocess sys tempfile textwrap threading time timeit "
    "token tokenize traceback types typing unicodedata unittest urllib.parse uuid warnings weakref "
    "xml.etree.ElementTree zlib "
).split():
    try:
        __import__(name)
    except ImportError:
        pass

import platform
import random
import uuid

random.seed(0)
# These would ask other programs about the machine.
platform._Processor.get = staticmethod(lambda: "")
platform.platform()
uuid._node = 0x020000000000
uuid._generate_time_safe = None


def warm_sympy():
    """Imports SymPy with what it imports lazily, and makes it do a little."""
    try:
        import sympy
    except ImportError:
        return False
    for name in (
        "assumptions.wrapper codegen.ast combinatorics combinatorics.perm_groups concrete.delta "
        "concrete.gosper functions.combinatorial.numbers geometry integrals.heurisch "
        "integrals.manualintegrate integrals.meijerint integrals.prde integrals.rde integrals.risch "
        "logic.inference ntheory.factor_ ntheory.residue_ntheory parsing.sympy_parser physics.units "
        "physics.units.systems polys.domains.old_fractionfield "
        "polys.domains.old_polynomialring polys.polymatrix printing.latex printing.pretty "
        "series.gruntz series.limits sets.handlers.functions sets.handlers.intersection "
        "sets.handlers.issubset sets.handlers.union sets.setexpr simplify.fu simplify.hyperexpand "
        "solvers.deutils solvers.inequalities solvers.ode solvers.ode.systems solvers.recurr "
        "solvers.solveset stats tensor.tensor"
    ).split():
        try:
            __import__("sympy." + name)
        except ImportError:
            pass
    x, y = sympy.symbols("x y")
    attempts = (
        lambda: sympy.solve(x**2 - 5 * x + 6, x),
        lambda: sympy.solve([x + y - 3, x - y - 1], [x, y]),
        lambda: sympy.integrate(x**2, x),
        lambda: sympy.diff(x**3, x),
        lambda: sympy.factor(x**2 - 1),
        lambda: sympy.expand((x + y) ** 2),
        lambda: sympy.nsolve(sympy.cos(x) - x, 1),
        lambda: sympy.Matrix([[1, 2], [3, 4]]).inv().eigenvals(),
        lambda: sympy.latex(sympy.sqrt(2) / x) + sympy.pretty(x / 2),
        lambda: sympy.parse_expr("2*x + 1").subs(x, 3),
        lambda: sympy.sqrt(8).evalf(50),
        lambda: sympy.factorint(360),
    )
    for attempt in attempts:
        try:
            attempt()
        except Exception:
            pass
    return True
