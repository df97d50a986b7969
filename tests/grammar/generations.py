#!/usr/bin/python3
"""Texts generated at temperature 2 from random weights, held to schemas that others wrote: each finished one
must satisfy its schema by the word of an independent validator (Python's jsonschema).

    LEMMA=build/bin/lemma DATA=FOLDER VOCABULARY=MODEL.gguf tests/grammar/generations.py [COUNT]

The model has the vocabulary of VOCABULARY and next to no weights, so that a token takes a millisecond. The
validator reads numbers as decimals (0.01 divides 0.03) and expressions as ECMA does ($ is the end, \\d is 0 to 9,
\\s what ECMA calls white space); what it cannot read or decide within ten seconds is counted apart.
"""
import decimal
import gzip
import json
import os
import random
import re
import signal
import struct
import subprocess
import sys
import tempfile
import warnings

import jsonschema

warnings.filterwarnings("ignore")
EMBD, HEAD, HEADS, KV, FF, LAYERS = 32, 16, 4, 2, 64, 2


def read_keys(path):
    """A GGUF file's keys as (name, type, raw bytes), and the number of tokens."""
    data = open(path, "rb").read(64 << 20)
    n_keys, at, keys, tokens = struct.unpack_from("<Q", data, 16)[0], 24, [], 0
    size = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}

    def skip(kind, at):
        if kind == 8:
            return at + 8 + struct.unpack_from("<Q", data, at)[0]
        if kind == 9:
            inner, n = struct.unpack_from("<IQ", data, at)
            at += 12
            if inner in size:
                return at + n * size[inner]
            for _ in range(n):
                at = skip(inner, at)
            return at
        return at + size[kind]
    for _ in range(n_keys):
        n = struct.unpack_from("<Q", data, at)[0]
        name = data[at + 8:at + 8 + n].decode()
        kind = struct.unpack_from("<I", data, at + 8 + n)[0]
        begin = at + 12 + n
        at = skip(kind, begin)
        keys.append((name, kind, data[begin:at]))
        if name == "tokenizer.ggml.tokens":
            tokens = struct.unpack_from("<Q", data, begin + 4)[0]
    return keys, tokens


def tiny_model(vocabulary, path):
    keys, n_tokens = read_keys(vocabulary)
    text = lambda s: struct.pack("<Q", len(s)) + s.encode()
    keep = [k for k in keys if k[0].startswith("tokenizer.")]
    keep.append(("general.architecture", 8, text("qwen3")))
    for name, value in (("context_length", 4096), ("embedding_length", EMBD), ("block_count", LAYERS),
                        ("feed_forward_length", FF), ("attention.head_count", HEADS), ("attention.head_count_kv", KV),
                        ("attention.key_length", HEAD), ("attention.value_length", HEAD)):
        keep.append(("qwen3." + name, 4, struct.pack("<I", value)))
    keep.append(("qwen3.attention.layer_norm_rms_epsilon", 6, struct.pack("<f", 1e-6)))
    keep.append(("qwen3.rope.freq_base", 6, struct.pack("<f", 10000)))
    rng = random.Random(1)
    pool = [rng.gauss(0, 1) for _ in range(65537)]

    def tensor(n, scale):
        whole = struct.pack(f"<{len(pool)}f", *(x * scale for x in pool))
        return (whole * (n * 4 // len(whole) + 1))[:n * 4]
    tensors = [("token_embd.weight", (EMBD, n_tokens), 1), ("output_norm.weight", (EMBD,), 0),
               ("output.weight", (EMBD, n_tokens), 0.35)]
    for layer in range(LAYERS):
        for name, shape, scale in (
                ("attn_norm", (EMBD,), 0), ("attn_q", (EMBD, HEADS * HEAD), .4), ("attn_k", (EMBD, KV * HEAD), .4),
                ("attn_v", (EMBD, KV * HEAD), .3), ("attn_output", (HEADS * HEAD, EMBD), .3), ("attn_q_norm", (HEAD,), 0),
                ("attn_k_norm", (HEAD,), 0), ("ffn_norm", (EMBD,), 0), ("ffn_gate", (EMBD, FF), .3),
                ("ffn_up", (EMBD, FF), .3), ("ffn_down", (FF, EMBD), .2)):
            tensors.append((f"blk.{layer}.{name}.weight", shape, scale))
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keep))
    head += b"".join(text(name) + struct.pack("<I", kind) + raw for name, kind, raw in keep)
    offset, bodies = 0, []
    for name, shape, scale in tensors:
        n = shape[0] * (shape[1] if len(shape) > 1 else 1)
        body = tensor(n, scale) if scale else struct.pack("<f", 1) * n
        head += text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, offset)
        body += bytes(-len(body) % 32)
        offset += len(body)
        bodies.append(body)
    with open(path, "wb") as f:
        f.write(head + bytes(-len(head) % 32))
        f.writelines(bodies)


# --- the validator ---

SPACE = "\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"


def ecma(pattern):
    """The expression as Python's re reads it."""
    out, inside, i = "", False, 0
    while i < len(pattern):
        c = pattern[i]
        two = pattern[i:i + 2]
        if c == "\\":
            i += 2
            if two == "\\s":
                out += SPACE if inside else f"[{SPACE}]"
            elif two == "\\S":
                if inside:
                    raise ValueError("\\S in a class")
                out += f"[^{SPACE}]"
            elif two in ("\\p", "\\P", "\\c"):
                raise ValueError(two)
            else:
                out += two if re.match(r"\\[dDwWbBtnvfrux0-9]|\\[^A-Za-z]", two) else two[1:]
            continue
        if c == "[" and not inside:
            inside = True
            if pattern.startswith("[^]", i):
                raise ValueError("[^]")
        elif c == "[":
            c = "\\["
        elif c == "]":
            inside = False
        elif c == "$" and not inside:
            c = "\\Z"
        elif c == "(" and pattern[i:i + 3] == "(?<" and pattern[i + 3] not in "=!":
            c = "(?P<"
            i += 2
        out += c
        i += 1
    return re.compile(out, re.ASCII)


def pattern(validator, patrn, instance, schema):
    if validator.is_type(instance, "string") and not ecma(patrn).search(instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {patrn!r}")


def pattern_properties(validator, patterns, instance, schema):
    if validator.is_type(instance, "object"):
        for p, sub in patterns.items():
            for k, v in instance.items():
                if ecma(p).search(k):
                    yield from validator.descend(v, sub, path=k, schema_path=p)


def further(schema, instance):
    patterns = [ecma(p) for p in schema.get("patternProperties", {})]
    return [k for k in instance if k not in schema.get("properties", {}) and not any(p.search(k) for p in patterns)]


def additional(validator, sub, instance, schema):
    if not validator.is_type(instance, "object"):
        return
    for k in further(schema, instance):
        if sub is False:
            yield jsonschema.ValidationError(f"{k!r} is not allowed")
        elif sub is not True:
            yield from validator.descend(instance[k], sub, path=k)


def same(a, b):
    """Equal as JSON: true is not 1, at any depth (to Python it is)."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(v, b[k]) for k, v in a.items())
    return a == b


def enum(validator, values, instance, schema):
    if not any(same(instance, v) for v in values):
        yield jsonschema.ValidationError(f"{instance!r} is not one of {values!r}")


def const(validator, value, instance, schema):
    if not same(instance, value):
        yield jsonschema.ValidationError(f"{instance!r} is not {value!r}")


OLD = (jsonschema.Draft3Validator, jsonschema.Draft4Validator, jsonschema.Draft6Validator, jsonschema.Draft7Validator)


def alone(schema):
    """What stands beside a $ref is ignored by the drafts before 2019-09; `extend` forgets that."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            return {"$ref": schema["$ref"], **{k: alone(schema[k]) for k in ("definitions", "$defs") if k in schema}}
        return {k: v if k in ("enum", "const", "default") else alone(v) for k, v in schema.items()}
    return [alone(v) for v in schema] if isinstance(schema, list) else schema


def check(schema, text):
    kind = jsonschema.validators.validator_for(schema, default=jsonschema.Draft202012Validator)
    schema = alone(schema) if kind in OLD else schema
    kind = jsonschema.validators.extend(kind, {"pattern": pattern, "patternProperties": pattern_properties,
                                               "additionalProperties": additional, "enum": enum, "const": const})
    document = json.loads(text, parse_float=decimal.Decimal)
    twice = []
    json.loads(text, object_pairs_hook=lambda pairs: twice.append(1) if len(dict(pairs)) < len(pairs) else None)
    if twice:
        raise AssertionError("a key stands twice")
    error = jsonschema.exceptions.best_match(kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(document))
    return error and f"{error.json_path}: {error.message[:200]} ({error.validator})"


def main():
    lemma, data, vocabulary = (os.environ.get(x, "") for x in ("LEMMA", "DATA", "VOCABULARY"))
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    tokens = os.environ.get("TOKENS", "160")
    path = os.path.join(data, "jsonschema", "maskbench.jsonl.gz")
    if not os.path.exists(path) or not os.path.exists(vocabulary):
        sys.exit("DATA or VOCABULARY is not there")
    with tempfile.TemporaryDirectory() as folder:
        model, schemas, out = (os.path.join(folder, x) for x in ("tiny.gguf", "schemas.jsonl", "texts.jsonl"))
        tiny_model(vocabulary, model)
        lines = gzip.open(path, "rt").read().splitlines()
        random.Random(7).shuffle(lines)
        open(schemas, "w").write("\n".join(lines) + "\n")
        subprocess.run([lemma, "bench", "--schema", schemas, "-m", model, "-n", tokens, "--runs", str(count), "-t", "1",
                        "--temperature", "2", "--out", out], check=True)
        texts = [json.loads(line, parse_float=decimal.Decimal) for line in open(out)]
    finished, good, unread, bad = 0, 0, [], []
    for one in texts:
        if not one["finished"]:
            continue
        finished += 1
        signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(TimeoutError("ten seconds")))
        signal.alarm(10)
        try:
            error = check(one["schema"], one["text"])
        except (ValueError, RecursionError, TimeoutError, re.error, OverflowError) as e:
            error = None
            if isinstance(e, json.JSONDecodeError):
                error = f"no JSON: {e}"
            else:
                unread.append(f"{one['id']}: {type(e).__name__} {str(e)[:100]}")
                continue
        except Exception as e:
            error = None
            if isinstance(e, AssertionError):
                error = str(e)
            else:
                unread.append(f"{one['id']}: {type(e).__name__} {str(e)[:100]}")
                continue
        finally:
            signal.alarm(0)
        if error:
            bad.append(f"{one['id']}: {error}: {one['text'][:300]}")
        else:
            good += 1
    print(f"{len(texts)} generations, {finished} finished: {good} valid, {len(bad)} invalid, {len(unread)} that the validator could not read")
    for line in unread:
        print("  not read:", line)
    for line in bad:
        print("  INVALID:", line)
    sys.exit(1 if bad or not finished else 0)


main()
