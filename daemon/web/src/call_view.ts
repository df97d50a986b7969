// One call of a tool: what it was given, how long it runs or ran, what came of it. A drawing is shown as an image: nothing in it can run or
// load.
import { html, nothing, type TemplateResult } from "lit";
import type { Call } from "./events.js";
import { icon } from "./icons.js";
import { bytes, plain, seconds } from "./text.js";

const MOST_SHOWN = 20_000;
const MOST_DRAWING = 2_000_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MOST_LINES = 12;

function member(v: unknown): TemplateResult {
  const text = plain(typeof v === "string" ? v : JSON.stringify(v)).slice(0, MOST_SHOWN);
  return text.includes("\n") ? html`<pre tabindex="0">${text}</pre>` : html`<code>${text}</code>`;
}

const list = (members: [string, unknown][], kind: string) =>
  html`<dl class="arguments ${kind}">${members.map(([key, v]) => html`<dt>${plain(key)}</dt><dd>${member(v)}</dd>`)}</dl>`;

/** An argument that is code or one text is shown as that, not as JSON. */
function given(args: string): TemplateResult {
  const value = parsed(args);
  if (typeof value !== "object" || value === null) return html`<pre tabindex="0">${plain(args).slice(0, MOST_SHOWN)}</pre>`;
  const members = Object.entries(value);
  if (members.length === 1 && typeof members[0]?.[1] === "string") return html`<pre tabindex="0">${plain(members[0][1]).slice(0, MOST_SHOWN)}</pre>`;
  return list(members.slice(0, 50), "");
}

/** A result as text; a small JSON object as a list of what is in it. */
function told(text: string): TemplateResult {
  const value = /^[{[]/.test(text) && text.length < MOST_SHOWN ? parsed(text) : undefined;
  const members = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  if (members.length && members.length <= MOST_LINES && text.length < 2000) return list(members, "output");
  return html`<pre class="output" tabindex="0">${cut(plain(value === undefined ? text : JSON.stringify(value, null, 2)))}</pre>`;
}

const MOST_POINTS = 10_000;
const numbers = (v: unknown): number[] | undefined => (Array.isArray(v) && v.length > 1 && v.length <= MOST_POINTS && v.every((n) => n === null || (typeof n === "number" && Math.abs(n) < 1e15)) ? v : undefined);

export interface Plot {
  title: string;
  x: number[];
  lines: { label: string; y: number[] }[];
}

/** A plot in a tool's JSON output (daemon/PROTOCOL.md, "Drawings"), and what else there is. */
export function plotIn(output: string): { plot: Plot; rest: string } | undefined {
  if (!output.includes('"plot"') || output.length > MOST_DRAWING) return undefined;
  const whole = parsed(output) as { plot?: { title?: unknown; x?: unknown; y?: unknown } } | undefined, x = numbers(whole?.plot?.x), y = whole?.plot?.y;
  if (!x || x.includes(null as never) || !whole?.plot || typeof y !== "object" || y === null) return undefined;
  const given: [string, unknown][] = numbers(y) ? [["", y]] : Object.entries(y);
  const lines = given.slice(0, 4).flatMap(([label, v]) => (numbers(v)?.length === x.length ? [{ label: plain(label).slice(0, 40), y: v as number[] }] : []));
  if (!lines.length) return undefined;
  const { plot, ...rest } = whole;
  return { plot: { title: plain(String(plot.title ?? "")).slice(0, 120), x, lines }, rest: Object.keys(rest).length ? JSON.stringify(rest) : "" };
}

const colours = ["--accent", "--bad", "--good", "--hl-n"];

function plotView({ title, x, lines }: Plot): TemplateResult {
  void import("./chart.js").catch(() => {});
  const order = x.map((_, i) => i).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0)), sorted = (v: number[]) => order.map((i) => v[i] ?? null);
  return html`<figure class="plot"><lemma-plot .data=${[sorted(x), ...lines.map((l) => sorted(l.y))]} .colours=${colours} role="img" aria-label="Plot ${title}"></lemma-plot>
    <figcaption>${title}${lines.filter((l) => l.label).map((l, i) => html` <span class="key ${colours[i]?.slice(2)}">${l.label}</span>`)}</figcaption></figure>`;
}

/** The SVG in a tool's output, if there is one, and what stands around it. */
export function drawing(output: string): { svg: string; rest: string } | undefined {
  const from = output.indexOf("<svg"), to = output.lastIndexOf("</svg>");
  if (from < 0 || to < from || to - from > MOST_DRAWING) return undefined;
  let svg = output.slice(from, to + 6), rest = output.slice(0, from) + output.slice(to + 6);
  if (svg.includes('\\"')) {
    // inside JSON
    try {
      svg = JSON.parse(`"${svg}"`) as string;
      rest = "";
    } catch {
      return undefined;
    }
  }
  if (!/^<svg[^>]*\sxmlns=/.test(svg)) svg = svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return { svg, rest: rest.trim() };
}

export const picture = (svg: string, alt: string) =>
  html`<img class="drawing" alt=${alt} src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}" />`;

const cut = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n… ${text.length - MOST_SHOWN} more characters` : text);

export function result(output: string, failed: boolean, name: string): TemplateResult | typeof nothing {
  if (!output) return nothing;
  const drawn = failed ? undefined : drawing(output), plotted = failed || drawn ? undefined : plotIn(output);
  const rest = drawn ? drawn.rest : plotted ? plotted.rest : output;
  return html`${drawn ? picture(drawn.svg, `Drawing by ${name}`) : nothing}${plotted ? plotView(plotted.plot) : nothing}
    ${rest ? told(rest) : nothing}`;
}

export function callView(part: Call, now: number): TemplateResult {
  const running = part.endedAt === undefined, failed = !running && (part.error !== undefined || (part.status ?? "ok") !== "ok");
  const state = running ? "running" : failed ? "failed" : "done";
  const took = part.wall ?? (part.endedAt ?? now) - part.startedAt;
  return html`<section class="call ${state}" aria-label="Tool call: ${plain(part.name)}, ${state}">
    <header>
      <span class="mark">${running ? html`<i class="spin"></i>` : icon(failed ? "cross" : "check")}</span>
      <b>${plain(part.name)}</b>
      <span class="facts" title=${part.cpu === undefined ? "" : `${part.cpu} ms of computing, at most ${bytes((part.peak ?? 0) * 1024)} of memory`}>
        ${running ? html`<lemma-elapsed .since=${part.startedAt}></lemma-elapsed>` : seconds(took)}</span>
    </header>
    ${part.args ? given(part.args) : nothing}
    ${running && (part.said || part.fraction !== undefined)
      ? html`<p class="said">${plain(part.said ?? "")} ${part.fraction === undefined ? nothing : html`<progress max="1" .value=${part.fraction} aria-label="Progress of the tool"></progress>`}</p>`
      : nothing}
    ${result(part.output ?? part.error ?? "", failed, part.name)}
    ${part.limit ? html`<p class="limit">Limit reached: ${part.limit}</p>` : nothing}
  </section>`;
}
