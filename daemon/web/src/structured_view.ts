// A structured answer while it is written: the schema stands there as a form, and each member is filled in as the daemon lets it through.
import { html, nothing, type TemplateResult } from "lit";
import { plain } from "./text.js";

export interface Partial {
  value: unknown;
  whole: boolean;
}

/** Reads as much of a JSON text as there is. Unfinished containers and strings are marked as not whole. */
export function readPartial(text: string): Partial | undefined {
  let i = 0, depth = 0;
  const space = () => {
    while (i < text.length && " \n\r\t".includes(text[i] as string)) i++;
  };
  const string = (): Partial => {
    const from = i++;
    while (i < text.length && text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
    const whole = i < text.length;
    if (whole) i++;
    let raw = whole ? text.slice(from, i) : `${text.slice(from).replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "")}"`;
    try {
      return { value: JSON.parse(raw), whole };
    } catch {
      raw = raw.slice(1, -1);
      return { value: raw, whole };
    }
  };
  const value = (): Partial | undefined => {
    space();
    const c = text[i];
    if (c === undefined || ++depth > 60) return undefined;
    try {
      if (c === '"') return string();
      if (c === "{" || c === "[") {
        const close = c === "{" ? "}" : "]", members: [string, Partial][] = [];
        for (i++; ; ) {
          space();
          if (text[i] === undefined) return { value: members, whole: false };
          if (text[i] === close) return i++, { value: members, whole: true };
          if (text[i] === ",") {
            i++;
            continue;
          }
          let key = String(members.length);
          if (c === "{") {
            if (text[i] !== '"') return { value: members, whole: false };
            const k = string();
            space();
            if (!k.whole || text[i] !== ":") return { value: members, whole: false };
            i++;
            key = String(k.value);
          }
          const v = value();
          if (!v) return { value: members, whole: false };
          members.push([key, v]);
        }
      }
      const word = /^[-+.\w]+/.exec(text.slice(i, i + 400))?.[0];
      if (!word) return undefined;
      i += word.length;
      try {
        return { value: JSON.parse(word), whole: i < text.length };
      } catch {
        return { value: word, whole: false };
      }
    } finally {
      depth--;
    }
  };
  return value();
}

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  description?: string;
  title?: string;
}

/** What a schema asks for, in a few words. */
export function demand(s: Schema | undefined): string {
  if (!s) return "";
  const words = [s.const !== undefined ? JSON.stringify(s.const) : s.enum ? s.enum.map((e) => JSON.stringify(e)).join(" | ") : [s.type ?? ""].flat().join(" or ")];
  const range = (lo: unknown, hi: unknown, of: string) => {
    if (lo !== undefined && hi !== undefined) words.push(`${lo} to ${hi}${of}`);
    else if (lo !== undefined) words.push(`at least ${lo}${of}`);
    else if (hi !== undefined) words.push(`at most ${hi}${of}`);
  };
  range(s.minimum, s.maximum, "");
  range(s.minLength, s.maxLength, " characters");
  range(s.minItems, s.maxItems, " items");
  if (s.pattern) words.push(`matches ${s.pattern}`);
  return words.filter(Boolean).join(", ");
}

function node(schema: Schema | undefined, part: Partial | undefined, over: boolean): TemplateResult {
  const entries = Array.isArray(part?.value) ? (part.value as [string, Partial][]) : undefined;
  const isList = schema?.type === "array" || (entries !== undefined && !schema?.properties && entries.every(([k], n) => k === String(n)));
  if (!isList && (schema?.properties || entries)) {
    const there = new Map(entries ?? []);
    const names = [...new Set([...there.keys(), ...(over ? [] : Object.keys(schema?.properties ?? {}))])];
    return html`<dl class="members">${names.slice(0, 200).map((name) => {
      const v = there.get(name), s = schema?.properties?.[name];
      return html`<div class=${v ? (v.whole || over ? "whole" : "growing") : "pending"}><dt>${plain(name)}${v ? nothing : html`<small>${demand(s)}</small>`}</dt><dd>${v ? node(s, v, over) : nothing}</dd></div>`;
    })}</dl>`;
  }
  if (entries) return html`<ol class="members">${entries.slice(0, 500).map(([, v]) => html`<li class=${v.whole ? "whole" : "growing"}>${node(schema?.items, v, over)}</li>`)}</ol>`;
  if (!part) return html`<small>${demand(schema)}</small>`;
  return html`<span class="value ${typeof part.value}">${plain(typeof part.value === "string" ? part.value : JSON.stringify(part.value))}</span>`;
}

export function structuredView(schemaText: string, text: string, over: boolean): TemplateResult {
  let schema: Schema | undefined;
  try {
    schema = JSON.parse(schemaText) as Schema;
  } catch {
    // it was checked when it was chosen
  }
  return html`<section class="structured" aria-label="Structured answer">
    <header>${schema?.title ?? "Structured answer"}<span class="facts">${over ? "held to its schema" : "held to its schema as it is written"}</span></header>
    ${node(schema, readPartial(text), over)}
    <details><summary>JSON</summary><pre tabindex="0">${plain(text)}</pre></details>
  </section>`;
}
