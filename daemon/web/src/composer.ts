// Where questions are written: the text, the model that shall answer, and how.
import { html, nothing, type PropertyValues } from "lit";
import { Element, emit } from "./element.js";
import { icon } from "./icons.js";
import type { Conversation } from "./store.js";

export interface ModelEntry {
  id: string;
  description?: string;
  context_length?: number;
  lemma?: { kind?: string; state?: string; panel?: unknown };
}

export class Composer extends Element {
  static override properties = { conversation: { attribute: false }, models: { attribute: false }, running: { attribute: false }, ready: { attribute: false }, version: { attribute: false } };
  declare conversation: Conversation;
  declare models: ModelEntry[];
  declare running: boolean;
  declare ready: boolean;
  declare version: number;

  private get box() {
    return this.querySelector("textarea");
  }

  focusBox() {
    this.box?.focus();
  }

  private fit() {
    const box = this.box;
    if (!box) return;
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, 240)}px`;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has("conversation")) this.fit();
  }

  private submit() {
    const text = this.box?.value ?? "";
    if (!text.trim() || this.running || !this.ready) return;
    if (this.box) this.box.value = "";
    this.conversation.draft = "";
    this.fit();
    emit(this, "ask", text);
  }

  private options(): string {
    const o = this.conversation.options, n = Object.values(o).filter((v) => v !== undefined && v !== "").length;
    return n ? `Options (${n})` : "Options";
  }

  protected override render() {
    const c = this.conversation, known = this.models.some((m) => m.id === c.model) || !this.models.length;
    const of = (kind: string) => this.models.filter((m) => (m.lemma?.kind ?? "model") === kind)
      .map((m) => html`<option value=${m.id} title=${m.description ?? ""} ?selected=${m.id === c.model}>${m.id}</option>`);
    const agents = of("agent");
    return html`<form class="composer" @submit=${(e: Event) => (e.preventDefault(), this.submit())}>
      <label class="hidden" for="question">Your question</label>
      <textarea id="question" rows="1" placeholder="Ask anything that can be computed" .value=${c.draft}
        @keydown=${(e: KeyboardEvent) => e.key === "Enter" && !e.shiftKey && !e.isComposing && (e.preventDefault(), this.submit())}
        @input=${(e: Event) => ((c.draft = (e.target as HTMLTextAreaElement).value), this.fit(), emit(this, "draft"))}></textarea>
      <div class="bar">
        <label class="picker"><span class="hidden">Model or agent</span>
          <select @change=${(e: Event) => ((c.model = (e.target as HTMLSelectElement).value), emit(this, "chosen"))}>
            ${known && this.models.length ? nothing : html`<option value=${c.model} selected>${c.model}</option>`}
            ${agents.length ? html`<optgroup label="Models">${of("model")}</optgroup><optgroup label="Agents">${agents}</optgroup>` : of("model")}
          </select></label>
        <button type="button" class="quiet" @click=${() => emit(this, "options")}>${icon("tune")}<span>${this.options()}</span></button>
        ${c.options.schema ? html`<span class="chip">${c.options.schema.name}</span>` : nothing}
        <span class="gap"></span>
        ${this.running
          ? html`<button type="button" class="send stop" title="Stop (Escape)" aria-label="Stop" @click=${() => emit(this, "stop")}>${icon("stop")}</button>`
          : html`<button type="submit" class="send" title="Ask (Enter)" aria-label="Ask" ?disabled=${!this.ready}>${icon("send")}</button>`}
      </div>
    </form>`;
  }
}
customElements.define("lemma-composer", Composer);
