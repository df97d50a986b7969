// One call of a tool: what it was given, how long it runs or ran, what came of it. A drawing is shown as an image: nothing in it can run or
// load.
import { html, nothing, type TemplateResult } from "lit";
import type { Call } from "./events.js";
import { icon } from "./icons.js";
import { bytes, plain, pretty, seconds } from "./text.js";

const MOST_SHOWN = 20_000;
const MOST_DRAWING = 2_000_000;

/** An argument that is code or one text is shown as that, not as JSON. */
function given(args: string): TemplateResult {
  let value: unknown;
  try {
    value = JSON.parse(args);
  } catch {
    return html`<pre tabindex="0">${plain(args).slice(0, MOST_SHOWN)}</pre>`;
  }
  const members = Object.entries((value ?? {}) as Record<string, unknown>);
  if (members.length === 1 && typeof members[0]?.[1] === "string") return html`<pre tabindex="0">${plain(members[0][1]).slice(0, MOST_SHOWN)}</pre>`;
  return html`<dl class="arguments">
    ${members.slice(0, 50).map(([key, v]) => html`<dt>${plain(key)}</dt>
      <dd>${typeof v === "string" && v.includes("\n") ? html`<pre tabindex="0">${plain(v).slice(0, MOST_SHOWN)}</pre>` : html`<code>${plain(typeof v === "string" ? v : JSON.stringify(v)).slice(0, MOST_SHOWN)}</code>`}</dd>`)}
  </dl>`;
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
  const drawn = failed ? undefined : drawing(output);
  const rest = drawn ? drawn.rest : output;
  return html`${drawn ? picture(drawn.svg, `Drawing by ${name}`) : nothing}
    ${rest ? html`<pre class="output" tabindex="0">${cut(plain(rest.startsWith("{") || rest.startsWith("[") ? pretty(rest) : rest))}</pre>` : nothing}`;
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
