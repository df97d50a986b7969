// The page's dialogs: how to answer (sampling, thought, a JSON Schema), signing in, the keys.
import { html, nothing, type TemplateResult } from "lit";
import type { Connection } from "./connection.js";
import { Element, emit } from "./element.js";
import type { Conversation, Options } from "./store.js";

abstract class Dialog extends Element {
  protected get dialog() {
    return this.querySelector("dialog");
  }
  open() {
    void this.updateComplete.then(() => this.dialog?.open || this.dialog?.showModal());
  }
  close() {
    this.dialog?.close();
  }
}

const efforts: [string, string][] = [["", "as the model is set up"], ["none", "none"], ["minimal", "256 tokens"], ["low", "1,024 tokens"], ["medium", "medium"], ["high", "16,384 tokens"], ["xhigh", "32,768 tokens"]];
const numbers: [keyof Options, string, number, number, string][] = [
  ["temperature", "Temperature", 0, 2, "0.05"],
  ["top_p", "Top p", 0, 1, "0.01"],
  ["top_k", "Top k", 0, 1000, "1"],
  ["min_p", "Min p", 0, 1, "0.01"],
  ["seed", "Seed", 0, 2 ** 31, "1"],
  ["max_output_tokens", "Longest answer, in tokens", 1, 1 << 20, "1"],
];

export class OptionsDialog extends Dialog {
  static override properties = { conversation: { attribute: false }, problem: { state: true } };
  declare conversation: Conversation;
  declare problem: string;

  constructor() {
    super();
    this.problem = "";
  }

  private schema(name: string, text: string) {
    try {
      const schema = JSON.parse(text) as { title?: string };
      if (typeof schema !== "object" || schema === null || Array.isArray(schema)) throw new Error("a JSON Schema is an object");
      this.conversation.options.schema = { name: schema.title ?? name, text: JSON.stringify(schema, null, 2) };
      this.problem = "";
    } catch (error) {
      this.problem = `${name}: ${(error as Error).message}`;
    }
    this.changed();
  }

  private changed() {
    emit(this, "chosen");
    this.requestUpdate();
  }

  private set(key: keyof Options, value: string) {
    const o = this.conversation.options as Record<string, unknown>;
    if (value === "") delete o[key];
    else o[key] = key === "effort" || key === "truncation" ? value : Number(value);
    this.changed();
  }

  private schemaPart(): TemplateResult {
    const s = this.conversation.options.schema;
    return html`<fieldset class="wide"><legend>Structured answer</legend>
      <p>With a JSON Schema the model can only write what the schema allows; a schema that cannot be enforced exactly is refused.</p>
      <div class="row"><label class="quiet file">Choose a file<input type="file" accept=".json,application/json,application/schema+json" @change=${async (e: Event) => {
          const box = e.target as HTMLInputElement, file = box.files?.[0];
          if (file) this.schema(file.name, file.size > 1 << 20 ? "too large" : await file.text());
          box.value = "";
        }} /></label>
        ${s ? html`<button type="button" class="quiet" @click=${() => (delete this.conversation.options.schema, this.changed())}>Take it away</button>` : nothing}</div>
      <label class="field">or write it here<textarea rows=${s ? 8 : 3} spellcheck="false" .value=${s?.text ?? ""} @change=${(e: Event) => {
        const text = (e.target as HTMLTextAreaElement).value;
        if (text.trim()) this.schema("schema", text);
        else (delete this.conversation.options.schema, (this.problem = ""), this.changed());
      }}></textarea></label>
      ${this.problem ? html`<p class="note failed" role="alert">${this.problem}</p>` : nothing}
    </fieldset>`;
  }

  protected override render() {
    const o = this.conversation.options as Record<string, unknown>;
    return html`<dialog aria-labelledby="options-title"><form method="dialog">
      <h2 id="options-title">How to answer</h2>
      <div class="grid">
        <label class="field">Thinking<select @change=${(e: Event) => this.set("effort", (e.target as HTMLSelectElement).value)}>
          ${efforts.map(([v, words]) => html`<option value=${v} ?selected=${(o["effort"] ?? "") === v}>${words}</option>`)}</select></label>
        ${numbers.map(([key, words, min, max, step]) => html`<label class="field">${words}<input type="number" placeholder="model’s own" min=${min} max=${max} step=${step}
          .value=${o[key] === undefined ? "" : String(o[key])} @change=${(e: Event) => (e.target as HTMLInputElement).validity.valid && this.set(key, (e.target as HTMLInputElement).value)} /></label>`)}
        <label class="field">When it no longer fits<select @change=${(e: Event) => this.set("truncation", (e.target as HTMLSelectElement).value)}>
          ${[["", "say so and stop"], ["auto", "sum up what came first"]].map(([v, words]) => html`<option value=${v} ?selected=${(o["truncation"] ?? "") === v}>${words}</option>`)}</select></label>
        ${this.schemaPart()}
      </div>
      <p class="buttons"><button type="button" class="quiet" @click=${() => ((this.conversation.options = {}), (this.problem = ""), this.changed())}>Back to the model’s own</button>
        <button type="submit" class="solid">Done</button></p>
    </form></dialog>`;
  }
}
customElements.define("lemma-options", OptionsDialog);

export class SignIn extends Dialog {
  static override properties = { connection: { attribute: false }, words: { attribute: false } };
  declare connection: Connection;
  declare words: string;

  protected override render() {
    return html`<dialog aria-labelledby="sign-in-title" @cancel=${(e: Event) => e.preventDefault()}>
      <form @submit=${(e: Event) => {
        e.preventDefault();
        const data = new FormData(e.target as HTMLFormElement);
        this.connection.signIn(String(data.get("token") ?? "").trim(), data.get("keep") !== null);
        this.close();
      }}>
        <h2 id="sign-in-title">Sign in</h2>
        <p role="status">${this.words}</p>
        <label class="field">Token<input type="password" name="token" required autocomplete="current-password" spellcheck="false" /></label>
        <label class="check"><input type="checkbox" name="keep" /> Keep me signed in on this computer</label>
        <p class="buttons"><button type="submit" class="solid">Sign in</button></p>
      </form></dialog>`;
  }
}
customElements.define("lemma-sign-in", SignIn);

const keys: [string, string][] = [
  ["Enter", "ask"], ["Shift Enter", "a new line"], ["Escape", "stop the answer"], ["/", "to the question"], ["Ctrl K", "search conversations"],
  ["Alt N", "new conversation"], ["Alt ↑  Alt ↓", "the conversation above or below"], ["F2", "rename the chosen conversation"], ["Delete", "delete it"], ["?", "this list"],
];

export class KeysDialog extends Dialog {
  protected override render() {
    return html`<dialog aria-labelledby="keys-title"><form method="dialog"><h2 id="keys-title">Keys</h2>
      <dl class="keys">${keys.map(([k, words]) => html`<div><dt>${k.split("  ").map((x) => html`<kbd>${x}</kbd> `)}</dt><dd>${words}</dd></div>`)}</dl>
      <p class="buttons"><button type="submit" class="solid">Close</button></p></form></dialog>`;
  }
}
customElements.define("lemma-keys", KeysDialog);
