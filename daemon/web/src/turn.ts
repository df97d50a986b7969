// One question and its answer: thought (folded, with its time), tool calls as cards, text.
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { MarkdownView } from "./markdown.js";
import type { Part, Turn } from "./events.js";

const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;

/** A text that streams: rendered block by block by MarkdownView, outside lit's diffing. */
class TextPart extends LitElement {
  static override properties = { text: { attribute: false }, done: { attribute: false } };
  declare text: string;
  declare done: boolean;
  private view?: MarkdownView;

  constructor() {
    super();
    this.text = "";
    this.done = false;
  }
  protected override createRenderRoot() {
    return this;
  }
  protected override updated() {
    this.view ??= new MarkdownView(this);
    this.view.update(this.text, this.done);
  }
}
customElements.define("lemma-text", TextPart);

function prettyArguments(args: string): string {
  try {
    const value = JSON.parse(args) as Record<string, unknown>;
    const keys = Object.keys(value);
    if (keys.length === 1 && typeof value[keys[0] ?? ""] === "string") return String(value[keys[0] ?? ""]);
    return JSON.stringify(value, null, 2);
  } catch {
    return args;
  }
}

/** An SVG from a tool is drawn as an image: nothing in it can run or load. */
function drawing(output: string): TemplateResult | typeof nothing {
  const text = output.trim();
  if (!text.startsWith("<svg") || text.length > 2_000_000) return nothing;
  return html`<img class="plot" alt="Drawing from the tool" src="data:image/svg+xml;utf8,${encodeURIComponent(text)}" />`;
}

function call(part: Extract<Part, { kind: "call" }>): TemplateResult {
  const state = part.endedAt === undefined ? "running" : part.error ? "failed" : "done";
  const output = part.output ?? "";
  const picture = drawing(output);
  return html`<section class="call ${state}" aria-label="Tool call: ${part.name}">
    <header>
      <span class="name">${part.name}</span>
      <span class="time">${part.endedAt === undefined ? "running…" : seconds(part.startedAt, part.endedAt)}</span>
    </header>
    <pre class="arguments">${prettyArguments(part.args)}</pre>
    ${picture !== nothing ? picture : output || part.error ? html`<pre class="output">${output || part.error}</pre>` : nothing}
    ${part.limit ? html`<p class="limit">Limit reached: ${part.limit}</p>` : nothing}
  </section>`;
}

function thought(part: Extract<Part, { kind: "thought" }>): TemplateResult {
  const label = part.endedAt === undefined ? "Thinking…" : `Thought for ${seconds(part.startedAt, part.endedAt)}`;
  return html`<details class="thought"><summary>${label}</summary><p>${part.text}</p></details>`;
}

export class TurnView extends LitElement {
  static override properties = { turn: { attribute: false }, version: { attribute: false } };
  declare turn: Turn;
  declare version: number;

  protected override createRenderRoot() {
    return this;
  }

  private say(name: string) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: this.turn }));
  }

  protected override render() {
    const t = this.turn;
    const over = t.status !== "waiting" && t.status !== "running";
    return html`
      <div class="question"><p>${t.question}</p>
        ${over ? html`<button type="button" class="quiet" @click=${() => this.say("edit-turn")} aria-label="Edit this question">Edit</button>` : nothing}
      </div>
      <div class="answer" aria-busy=${String(!over)}>
        ${t.progress && t.progress.all > 0
          ? html`<p class="note">Reading the prompt: ${t.progress.done} of ${t.progress.all} tokens</p>`
          : t.parts.length === 0 && !over
            ? html`<p class="note pulse">Waiting for the model…</p>`
            : nothing}
        ${t.parts.map((part) =>
          part.kind === "thought"
            ? thought(part)
            : part.kind === "call"
              ? call(part)
              : html`<lemma-text .text=${part.text} .done=${part.done || over}></lemma-text>`,
        )}
        ${t.note ? html`<p class="note ${t.status}" role=${t.status === "failed" ? "alert" : "status"}>${t.note}</p>` : nothing}
        ${over ? html`<button type="button" class="quiet" @click=${() => this.say("retry-turn")}>Ask again</button>` : nothing}
      </div>
    `;
  }
}
customElements.define("lemma-turn", TurnView);
