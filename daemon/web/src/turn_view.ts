// One question and its answer: thought (folded, with its time), tool calls as cards, text.
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { callView } from "./call_view.js";
import { Element, emit, toast } from "./element.js";
import { answerOf, isOver, type Part, type Turn } from "./events.js";
import { icon } from "./icons.js";
import "./growing_text.js";
import { MOST_SHOWN, StreamView } from "./stream_view.js";
import { structuredView } from "./structured_view.js";
import { count, plain, seconds } from "./text.js";

/** A text that streams, rendered outside lit's diffing. */
class StreamedText extends Element {
  static override properties = { text: { attribute: false }, done: { attribute: false } };
  declare text: string;
  declare done: boolean;
  private view?: StreamView;

  protected override updated() {
    this.view ??= new StreamView(this);
    this.view.update(this.text, this.done);
  }
}
customElements.define("lemma-text", StreamedText);

/** How long something has been running, counted while it is looked at. */
class Elapsed extends Element {
  static override properties = { since: { attribute: false } };
  declare since: number;
  private timer = 0;

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 100);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }
  protected override render() {
    return html`${((Date.now() - this.since) / 1000).toFixed(1)} s`;
  }
}
customElements.define("lemma-elapsed", Elapsed);

export class TurnView extends Element {
  static override properties = { turn: { attribute: false }, version: { attribute: false }, loading: { attribute: false }, editing: { state: true } };
  declare turn: Turn;
  declare version: string;
  declare loading: boolean;
  declare editing: boolean;

  constructor() {
    super();
    this.editing = false;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has("editing") && this.editing) {
      const box = this.querySelector("textarea");
      box?.focus();
      box?.setSelectionRange(box.value.length, box.value.length);
    }
  }

  private resend() {
    const text = this.querySelector("textarea")?.value ?? "";
    this.editing = false;
    if (text.trim()) emit(this, "resend", { turn: this.turn, text });
  }

  private async copy() {
    await navigator.clipboard.writeText(answerOf(this.turn));
    toast("Answer copied");
  }

  private question(over: boolean): TemplateResult {
    const t = this.turn;
    if (this.editing)
      return html`<form class="edit" @submit=${(e: Event) => (e.preventDefault(), this.resend())}>
        <textarea aria-label="Edit the question" rows="3" .value=${t.question}
          @keydown=${(e: KeyboardEvent) => {
            if (e.key === "Escape") (e.stopPropagation(), (this.editing = false));
            if (e.key === "Enter" && !e.shiftKey && !e.isComposing) (e.preventDefault(), this.resend());
          }}></textarea>
        <p><button type="button" class="quiet" @click=${() => (this.editing = false)}>Cancel</button>
          <button type="submit" class="solid">Ask again</button></p>
      </form>`;
    return html`<div class="question">
      ${over ? html`<button type="button" class="icon-button" title="Edit and ask again" aria-label="Edit this question" @click=${() => (this.editing = true)}>${icon("edit")}</button>` : nothing}
      <p>${plain(t.question.slice(0, MOST_SHOWN))}</p>
    </div>`;
  }

  private thought(part: Extract<Part, { kind: "thought" }>): TemplateResult {
    const running = part.endedAt === undefined, took = (part.endedAt ?? 0) - part.startedAt;
    return html`<details class="thought ${running ? "running" : ""}">
      <summary>${running ? html`Thinking <lemma-elapsed .since=${part.startedAt}></lemma-elapsed>` : `Thought for ${took < 100 ? "a moment" : seconds(took)}`}</summary>
      <div class="thought-text"><lemma-growing .text=${part.text}></lemma-growing></div>
    </details>`;
  }

  private summary(part: Extract<Part, { kind: "summary" }>): TemplateResult {
    if (part.endedAt === undefined) return html`<p class="note"><i class="dots" aria-hidden="true"></i>The conversation has grown too long; its first part is being summed up</p>`;
    return html`<details class="thought"><summary>${part.left ? `${count(part.left, "earlier item")} summed up` : "The first part of the conversation is summed up"}</summary>
      <div class="thought-text"><lemma-growing .text=${part.text}></lemma-growing></div></details>`;
  }

  private partView(part: Part, over: boolean): TemplateResult {
    if (part.kind === "summary") return this.summary(part);
    if (part.kind === "thought") return this.thought(part);
    if (part.kind === "call") return callView(part, Date.now());
    const done = part.endedAt !== undefined || over;
    return this.turn.schema ? structuredView(this.turn.schema, part.text, done) : html`<lemma-text .text=${part.text} .done=${done}></lemma-text>`;
  }

  private state(over: boolean): TemplateResult | typeof nothing {
    const t = this.turn;
    if (t.progress && t.progress.all > 0)
      return html`<p class="note"><progress max=${t.progress.all} .value=${t.progress.done} aria-label="Reading"></progress> Reading the conversation: ${t.progress.done} of ${t.progress.all} tokens</p>`;
    if (t.note) {
      return html`<p class="note ${t.status}">${plain(t.note)}
        ${t.code === "context_length_exceeded" ? html`<span class="ways">
          <button type="button" class="quiet" @click=${() => emit(this, "resend", { turn: t, text: t.question, summed: true })}>Go on with a summary</button>
          <button type="button" class="quiet" @click=${() => emit(this, "fresh")}>Start a new conversation</button></span>` : nothing}</p>`;
    }
    if (!over && !t.parts.length) return html`<p class="note"><i class="dots" aria-hidden="true"></i>${t.status === "waiting" ? "Waiting for the daemon" : this.loading ? "The model is being loaded; the answer begins when it is read" : "Waiting for the model"}</p>`;
    return nothing;
  }

  private footer(): TemplateResult {
    const t = this.turn, took = (t.endedAt ?? t.askedAt) - t.askedAt, tokens = t.usage?.output_tokens;
    return html`<footer>
      ${answerOf(t) ? html`<button type="button" class="icon-button" title="Copy the answer" aria-label="Copy the answer" @click=${() => void this.copy()}>${icon("copy")}</button>` : nothing}
      <button type="button" class="icon-button" title="Ask again" aria-label="Ask again" @click=${() => emit(this, "resend", { turn: t, text: t.question })}>${icon("again")}</button>
      <span>${took > 0 ? seconds(took) : nothing}${tokens ? ` · ${tokens} tokens` : nothing}</span>
    </footer>`;
  }

  protected override render() {
    const t = this.turn, over = isOver(t);
    return html`<article aria-label="Question and answer">
      <h3 class="hidden">${plain(t.question).slice(0, 100)}</h3>
      ${this.question(over)}
      <div class="answer" aria-busy=${String(!over)}>
        ${t.parts.map((part) => this.partView(part, over))}
        ${this.state(over)}
        ${over ? this.footer() : nothing}
      </div>
    </article>`;
  }
}
customElements.define("lemma-turn", TurnView);
