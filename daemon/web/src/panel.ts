// What an agent shows beside its conversation. The agent's file says which fields there are; their values come from the outputs of its
// tools, the newest one that has them (daemon/PROTOCOL.md, "Panels").
import { html, nothing, type TemplateResult } from "lit";
import { drawing, picture } from "./call_view.js";
import type { Turn } from "./events.js";
import { plain } from "./text.js";

interface Field {
  label: string;
  tool?: string;
  path: string;
  show?: string;
  most?: number;
}
export interface PanelSpec {
  title?: string;
  fields: Field[];
}

function at(value: unknown, path: string): unknown {
  for (const key of path ? path.split(".") : []) value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}

export function valueOf(field: Field, turns: Turn[]): unknown {
  for (const turn of turns.toReversed())
    for (const part of turn.parts.toReversed()) {
      if (part.kind !== "call" || !part.output || (field.tool && part.name !== field.tool)) continue;
      let output: unknown = part.output;
      try {
        output = JSON.parse(part.output);
      } catch {
        // a text is a value, too
      }
      const value = at(output, field.path);
      if (value !== undefined && value !== null) return value;
    }
  return undefined;
}

const text = (v: unknown) => plain(typeof v === "string" ? v : JSON.stringify(v));
const share = (v: unknown) => Math.max(0, Math.min(1, Number(v) || 0));

function bars(value: unknown): TemplateResult {
  const rows: [string, unknown][] = Array.isArray(value)
    ? value.map((v) => [String((v as Record<string, unknown>)["name"] ?? (v as unknown[])[0]), (v as Record<string, unknown>)["share"] ?? (v as unknown[])[1]])
    : Object.entries((value ?? {}) as object);
  return html`<ul class="bars">${rows.slice(0, 30).map(([name, v]) => html`<li><span>${plain(name)}</span><span>${Math.round(share(v) * 100)} %</span>
    <meter min="0" max="1" .value=${share(v)} aria-label=${plain(name)}></meter></li>`)}</ul>`;
}

function show(field: Field, value: unknown): TemplateResult | typeof nothing {
  if (value === undefined) return html`<p class="none">not yet</p>`;
  switch (field.show) {
    case "steps": {
      const n = Number(value) || 0, most = Math.min(field.most ?? Math.max(n, 1), 20);
      return html`<p class="steps" role="img" aria-label="${n} of ${most}">${Array.from({ length: most }, (_, i) => html`<i class=${i < n ? "on" : ""}></i>`)}<span>${n} of ${most}</span></p>`;
    }
    case "bars": return bars(value);
    case "list": return html`<ul>${[value].flat().slice(0, 50).map((v) => html`<li>${text(v)}</li>`)}</ul>`;
    case "drawing": {
      const drawn = drawing(String(value));
      return drawn ? picture(drawn.svg, field.label) : nothing;
    }
    case "number": return html`<p class="number">${text(value)}</p>`;
    default: return html`<lemma-text .text=${typeof value === "string" ? value : JSON.stringify(value)} .done=${true}></lemma-text>`;
  }
}

export const isEmptyPanel = (spec: PanelSpec, turns: Turn[]) => [spec.fields].flat().every((f) => !f || valueOf(f, turns) === undefined);

export function panelView(spec: PanelSpec, turns: Turn[]): TemplateResult {
  const fields = [spec.fields].flat().filter(Boolean).map((f) => ({ f, value: valueOf(f, turns) }));
  return html`<h2>${plain(spec.title ?? "")}</h2><p class="none">Nothing yet</p>
    ${fields.map(({ f, value }) => html`<section><h3>${plain(String(f.label ?? ""))}</h3>${show(f, value)}</section>`)}`;
}
