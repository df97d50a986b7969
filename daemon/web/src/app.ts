// The page: conversations on the left, the one that is open on the right, the question at the bottom.
import { html, LitElement, nothing } from "lit";
import { Connection, type LinkState } from "./connection.js";
import { applyEvent, type Turn, type WireEvent } from "./events.js";
import { load, newId, save, toMarkdown, type Conversation } from "./store.js";
import "./turn.js";

interface ModelEntry {
  id: string;
  lemma?: { kind?: string; about?: string };
}

const linkWords: Record<LinkState, string> = {
  connecting: "Connecting…",
  open: "Connected",
  lost: "No daemon answers. Trying again…",
  refused: "The daemon wants a token.",
};

class App extends LitElement {
  static override properties = {
    conversations: { state: true },
    current: { state: true },
    link: { state: true },
    models: { state: true },
    search: { state: true },
    version: { state: true },
    menu: { state: true },
  };
  declare conversations: Conversation[];
  declare current: string;
  declare link: LinkState;
  declare models: ModelEntry[];
  declare search: string;
  declare version: number;
  declare menu: boolean;
  private connection: Connection;
  private announce = "";

  constructor() {
    super();
    this.conversations = load();
    this.current = this.conversations[0]?.id ?? "";
    this.link = "connecting";
    this.models = [];
    this.search = "";
    this.version = 0;
    this.menu = false;
    if (!this.current) this.startConversation();
    this.connection = new Connection((state) => {
      this.link = state;
      if (state === "open") void this.loadModels();
    });
    this.resumeRunning();
  }

  protected override createRenderRoot() {
    return this;
  }

  private get open(): Conversation {
    return this.conversations.find((c) => c.id === this.current) ?? this.startConversation();
  }

  private changed(now = false): void {
    this.version++;
    save(this.conversations, now);
  }

  private async loadModels(): Promise<void> {
    try {
      const answer = await fetch("/v1/models");
      if (answer.status === 401) this.link = "refused";
      const body = (await answer.json()) as { data?: ModelEntry[] };
      this.models = body.data ?? [];
    } catch {
      this.models = [];
    }
  }

  private startConversation(): Conversation {
    const c: Conversation = { id: newId(), title: "New conversation", model: "lemma", updatedAt: Date.now(), turns: [], draft: "" };
    this.conversations = [c, ...this.conversations.filter((o) => o.turns.length > 0 || o.draft)];
    this.current = c.id;
    this.menu = false;
    save(this.conversations, true);
    void this.updateComplete.then(() => this.querySelector<HTMLTextAreaElement>("#question")?.focus());
    return c;
  }

  private listen(turn: Turn) {
    return {
      onEvent: (event: WireEvent) => {
        applyEvent(turn, event, Date.now());
        if (turn.status === "done" || turn.status === "stopped" || turn.status === "failed") {
          this.connection.forget(turn.id);
          this.announce = turn.status === "done" ? "The answer is complete." : (turn.note ?? "");
        }
        this.changed();
        this.followScroll();
      },
      resume: () => (turn.responseId ? { responseId: turn.responseId, after: turn.lastSequence } : undefined),
    };
  }

  /** Answers that were being written when the page was left go on. */
  private resumeRunning(): void {
    for (const c of this.conversations)
      for (const turn of c.turns) {
        if (turn.status !== "running" && turn.status !== "waiting") continue;
        if (turn.responseId) this.connection.resume(turn.id, turn.responseId, turn.lastSequence, this.listen(turn));
        else {
          turn.status = "failed";
          turn.note = "The page was left before the daemon had the question. Ask again.";
        }
      }
  }

  private ask(text: string, after = this.open.turns.length): void {
    const c = this.open;
    const question = text.trim();
    if (!question) return;
    c.turns.length = after; // an edited question replaces what came after it
    const previous = c.turns.findLast((t) => t.responseId)?.responseId;
    const turn: Turn = { id: newId(), question, lastSequence: -1, parts: [], status: "waiting" };
    c.turns.push(turn);
    if (c.turns.length === 1) c.title = question.slice(0, 60);
    c.updatedAt = Date.now();
    c.draft = "";
    this.announce = "";
    this.conversations = [c, ...this.conversations.filter((o) => o !== c)];
    this.connection.create(
      turn.id,
      { model: c.model, input: question, ...(previous ? { previous_response_id: previous } : {}) },
      this.listen(turn),
    );
    this.changed(true);
    void this.updateComplete.then(() => this.scrollDown(true));
  }

  private stop(): void {
    const turn = this.running();
    if (turn?.responseId) this.connection.cancel(turn.responseId);
  }

  private running(): Turn | undefined {
    return this.open.turns.find((t) => t.status === "running" || t.status === "waiting");
  }

  private nearEnd = true;
  private followScroll(): void {
    if (this.nearEnd) void this.updateComplete.then(() => this.scrollDown(false));
  }
  private scrollDown(force: boolean): void {
    const list = this.querySelector(".turns");
    if (list && (force || this.nearEnd)) list.scrollTop = list.scrollHeight;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    }
  }

  private submit(): void {
    const box = this.querySelector<HTMLTextAreaElement>("#question");
    if (!box || this.running()) return;
    this.ask(box.value);
    box.value = "";
  }

  private discard(c: Conversation): void {
    if (!confirm(`Delete “${c.title}”? This cannot be undone.`)) return;
    for (const turn of c.turns) if (turn.responseId) void fetch(`/v1/responses/${turn.responseId}`, { method: "DELETE" });
    this.conversations = this.conversations.filter((o) => o !== c);
    if (c.id === this.current) this.current = this.conversations[0]?.id ?? "";
    if (!this.current) this.startConversation();
    this.changed(true);
  }

  private rename(c: Conversation): void {
    const title = prompt("Name of the conversation", c.title);
    if (title?.trim()) c.title = title.trim().slice(0, 120);
    this.changed(true);
  }

  private download(c: Conversation, kind: "md" | "json"): void {
    const text = kind === "md" ? toMarkdown(c) : JSON.stringify(c, null, 2);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: kind === "md" ? "text/markdown" : "application/json" }));
    link.download = `${c.title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 40) || "conversation"}.${kind}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private list() {
    const wanted = this.search.toLowerCase();
    const found = this.conversations.filter(
      (c) => !wanted || c.title.toLowerCase().includes(wanted) || c.turns.some((t) => t.question.toLowerCase().includes(wanted)),
    );
    return html`<nav class=${this.menu ? "open" : ""} aria-label="Conversations">
      <button type="button" class="new" @click=${() => this.startConversation()}>New conversation</button>
      <input type="search" placeholder="Search" aria-label="Search conversations" .value=${this.search}
        @input=${(e: Event) => (this.search = (e.target as HTMLInputElement).value)} />
      <ul>
        ${found.map(
          (c) => html`<li class=${c.id === this.current ? "current" : ""}>
            <button type="button" class="open" aria-current=${c.id === this.current ? "true" : "false"}
              @click=${() => { this.current = c.id; this.menu = false; this.nearEnd = true; }}>${c.title}</button>
            <button type="button" class="quiet" aria-label="Rename ${c.title}" @click=${() => this.rename(c)}>✎</button>
            <button type="button" class="quiet" aria-label="Delete ${c.title}" @click=${() => this.discard(c)}>×</button>
          </li>`,
        )}
      </ul>
    </nav>`;
  }

  protected override render() {
    const c = this.open;
    const running = this.running();
    const names = this.models.length ? this.models.map((m) => m.id) : ["lemma"];
    if (!names.includes(c.model)) names.unshift(c.model);
    return html`
      ${this.list()}
      <main>
        <header>
          <button type="button" class="quiet menu" aria-label="Conversations" aria-expanded=${String(this.menu)}
            @click=${() => (this.menu = !this.menu)}>☰</button>
          <h1>${c.title}</h1>
          <label>Model <select .value=${c.model} @change=${(e: Event) => { c.model = (e.target as HTMLSelectElement).value; this.changed(true); }}>
            ${names.map((n) => html`<option value=${n} ?selected=${n === c.model}>${n}</option>`)}
          </select></label>
          <span class="exports">
            <button type="button" class="quiet" @click=${() => this.download(c, "md")}>Markdown</button>
            <button type="button" class="quiet" @click=${() => this.download(c, "json")}>JSON</button>
          </span>
          <span class="link ${this.link}" role="status">${linkWords[this.link]}</span>
        </header>
        <div class="turns" tabindex="0" aria-label="Conversation" @scroll=${(e: Event) => {
          const el = e.target as HTMLElement;
          this.nearEnd = el.scrollHeight - el.scrollTop - el.clientHeight < 80;
        }} @retry-turn=${(e: CustomEvent<Turn>) => this.ask(e.detail.question, c.turns.indexOf(e.detail))}
          @edit-turn=${(e: CustomEvent<Turn>) => {
            const box = this.querySelector<HTMLTextAreaElement>("#question");
            if (!box) return;
            c.turns.length = c.turns.indexOf(e.detail);
            box.value = c.draft = e.detail.question;
            box.focus();
            this.changed(true);
          }}>
          ${c.turns.length === 0
            ? html`<div class="welcome"><h2>Ask for a computation</h2>
                <p>The built-in model does school mathematics and checks every step with an exact calculator.</p>
                ${["What is 15% of 240?", "Solve 3x + 5 = 20", "A shirt costs $85 and is 20% off. What does it cost?"].map(
                  (q) => html`<button type="button" @click=${() => this.ask(q)}>${q}</button>`,
                )}</div>`
            : nothing}
          ${c.turns.map((turn) => html`<lemma-turn .turn=${turn} .version=${this.version}></lemma-turn>`)}
        </div>
        <form @submit=${(e: Event) => { e.preventDefault(); this.submit(); }}>
          <label class="hidden" for="question">Your question</label>
          <textarea id="question" rows="2" placeholder="Ask a question (Enter sends, Shift+Enter breaks the line)" .value=${c.draft}
            @keydown=${(e: KeyboardEvent) => this.onKey(e)}
            @input=${(e: Event) => { c.draft = (e.target as HTMLTextAreaElement).value; save(this.conversations); }}></textarea>
          ${running
            ? html`<button type="button" class="stop" @click=${() => this.stop()}>Stop</button>`
            : html`<button type="submit" ?disabled=${this.link !== "open"}>Ask</button>`}
        </form>
        <div class="hidden" aria-live="polite">${this.announce}</div>
      </main>
    `;
  }
}
customElements.define("lemma-app", App);
