#!/usr/bin/python3
"""Constrained decoding against what others wrote: maskbench, the official JSON Schema suite, function-calling cases.

    LEMMA=build/bin/lemma BFCL=build/tests/grammar_bfcl DATA=FOLDER VOCABULARY=MODEL.gguf tests/grammar/run.py [PART …]

PART is maskbench, core, optional or bfcl; all of them when none is named. One line a bar; the exit status is 0 when all hold.
"""
import collections
import gzip
import json
import os
import subprocess
import sys

LEMMA, DATA, MODEL = (os.environ.get(x, "") for x in ("LEMMA", "DATA", "VOCABULARY"))
failed = []


def bar(name, value, holds):
    print(f"{'ok' if holds else 'NOT OK'}  {name}: {value}")
    if not holds:
        failed.append(name)


def check(name, *more):
    path = os.path.join(DATA, "jsonschema", name)
    return subprocess.run([LEMMA, "grammar", "check", path, "-m", MODEL, *more], stdout=subprocess.PIPE, text=True).stdout


def maskbench():
    r = json.loads(check("maskbench.jsonl.gz", "--json"))
    mask, compiled = r["mask_us"], r["compile_us"]
    print(json.dumps(r))
    bar("invalid instances accepted", r["invalid_accepted"], r["invalid_accepted"] == 0)
    bar("wrong mask bits", r["wrong_mask_bits"], r["wrong_mask_bits"] == 0)
    bar("schemas with every test right", f"{r['schemas_right']} of {r['schemas']}", r["schemas_right"] >= 0.95 * r["schemas"])
    bar("half enforced", r["compiled"] - r["schemas_right"], r["compiled"] == r["schemas_right"])
    for name, value, most in (("mask average", mask["avg"], 3), ("mask p99", mask["p99"], 30), ("mask p99.9", mask["p999"], 1000),
                              ("compile p50", compiled["p50"], 300), ("compile p99", compiled["p99"], 10000)):
        bar(f"{name}, µs", f"{value} (at most {most})", value <= most)


def suite(name, formats_are_notes):
    """Right, refused and wrong cases, by file; a core file that takes formats for notes is told apart."""
    path = os.path.join(DATA, "jsonschema", name)
    tests = {}
    for line in gzip.open(path, "rt"):
        case = json.loads(line)
        tests[case["id"]] = len(case["tests"])
    refused, wrong = {}, collections.Counter()
    for line in check(name, "--space", "any", "--list").splitlines():
        if not line.startswith('"') or " took " in line:
            continue
        end = line.rindex('"', 0, line.index(" refused: ") if " refused: " in line else line.index(" test "))
        case = json.loads(line[:end + 1])
        if " refused: " in line:
            refused[case] = line.split(" refused: ", 1)[1]
        else:
            wrong["INVALID" if "INVALID" in line else "valid", case] += 1
    by_file = collections.defaultdict(lambda: [0, 0, 0])
    for case, n in tests.items():
        bad = wrong["valid", case] + wrong["INVALID", case]
        counts = by_file[case.split("/")[0] if "/format" not in case else "/".join(case.split("/")[:2])]
        counts[1 if case in refused else 0] += n - (0 if case in refused else bad)
        counts[2] += bad
    for file, (right, no, bad) in sorted(by_file.items()):
        print(f"    {file:40} {right:4} right {no:4} refused {bad:3} wrong")
    let_in = sum(n for (what, _), n in wrong.items() if what == "INVALID")
    kept_out = {case: n for (what, case), n in wrong.items() if what == "valid"}
    notes = sum(n for case, n in kept_out.items() if case.startswith("format"))
    total = sum(tests.values())
    print(f"{len(tests)} schemas, {len(refused)} refused with a reason; {total} tests, "
          f"{total - sum(wrong.values()) - sum(tests[c] for c in refused)} right, {sum(tests[c] for c in refused)} refused")
    bar("invalid accepted", let_in, let_in == 0)
    if formats_are_notes:
        bar("valid rejected", f"{sum(kept_out.values())}, {notes} of them in format.json, which takes formats for annotations",
            sum(kept_out.values()) == notes)
    else:
        print(f"    valid rejected: {sum(kept_out.values())}: " + ", ".join(sorted(kept_out)))
    bar("every refusal says why", len(refused), all(refused.values()))


def bfcl():
    done = subprocess.run([os.environ["BFCL"], os.path.join(DATA, "bfcl", "bfcl.jsonl.gz"), MODEL])
    bar("function-calling cases", "see above", done.returncode == 0)


parts = {
    "maskbench": maskbench,
    "core": lambda: suite("jsts-draft2020-12.jsonl.gz", True),
    "optional": lambda: suite("jsts-draft2020-12-optional.jsonl.gz", False),
    "bfcl": bfcl,
}
if not os.path.isdir(DATA) or not os.path.exists(MODEL):
    sys.exit("make test-grammar DATA=FOLDER VOCABULARY=MODEL.gguf: the data or the model is not there")
for part in sys.argv[1:] or parts:
    print(f"--- {part}")
    parts[part]()
print(f"{len(failed)} bars missed" + (": " + ", ".join(failed) if failed else ""))
sys.exit(bool(failed))
