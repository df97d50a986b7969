// The page as a whole: what is shown is said by the address (#/c/ID, #/tools, #/status).
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Composer, ModelEntry } from "./composer.js";
import "./composer.js";
import { Connection } from "./connection.js";
import { Conversations } from "./conversations.js";
import type { KeysDialog, OptionsDialog, SignIn } from "./dialogs.js";
import "./dialogs.js";
import { announce, Element, toast } from "./element.js";
import { answerOf, isOver, type Turn } from "./events.js";
import { icon } from "./icons.js";
import { isEmptyPanel, panelView, type PanelSpec } from "./panel.js";
import "./sidebar.js";
import type { Conversation } from "./store.js";
import { plain } from "./text.js";
import { applyTheme, chosenTheme, nextTheme, onSystemTheme, shownTheme } from "./theme.js";
import type { TurnView } from "./turn_view.js";
import "./turn_view.js";

const examples = ["What is 15% of 240?", "Solve 3x + 5 = 20", "A shirt costs $85 and is 20% off. What does it cost?"];
const MODEL = "lemma.model";
const DRAFT = "lemma.draft"; // of the conversation that is not begun

class App extends Element {
  static override properties = { view: { state: true }, models: { state: true }, version: { state: true }, theme: { state: true }, menu: { state: true }, side: { state: true } };
  declare view: string;
  declare models: ModelEntry[];
  declare version: number; // of what is shown; grows with every change
  declare theme: string;
  declare menu: boolean;
  declare side: boolean;
  private connection = new Connection();
  private conversations = new Conversations(this.connection);
  private blank?: Conversation;
  private follow = true;
  private linkWas = "";

  constructor() {
    super();
    this.models = [];
    this.version = 0;
    this.theme = shownTheme();
    this.menu = false;
    this.side = localStorage.getItem("lemma.side") !== "closed";
    this.view = location.hash;
    const again = () => this.version++;
    this.conversations.addEventListener("list", again);
    this.conversations.addEventListener("turn", (e) => this.onTurn((e as CustomEvent<Turn>).detail));
    this.conversations.addEventListener("ended", (e) => this.onEnded((e as CustomEvent<{ conversation: Conversation; turn: Turn }>).detail));
    this.connection.addEventListener("link", () => this.onLink());
    this.connection.addEventListener("open", () => void this.loadModels());
    addEventListener("hashchange", () => this.show(location.hash));
    addEventListener("keydown", (e) => this.onKey(e));
    onSystemTheme(() => this.onTheme());
    this.addEventListener("open", (e) => this.go(`#/c/${(e as CustomEvent<string>).detail}`));
    this.addEventListener("new", () => this.startNew());
    this.addEventListener("fresh", () => this.startNew());
    this.addEventListener("removed", (e) => (e as CustomEvent<Conversation>).detail.id === this.openId && this.go("#/"));
    this.connection.connect();
    void this.conversations.load();
    void this.fetchPage(this.view);
  }

  /** What stood there until now was only to be seen at once. */
  protected override firstUpdated() {
    for (const shell of this.querySelectorAll(".shell")) shell.remove();
    void document.fonts.load("italic 1em KaTeX_Math").catch(() => []); // nothing moves when the first formula is drawn
  }

  // --- where we are ---

  private get openId(): string {
    return /^#\/c\/(\w+)/.exec(this.view)?.[1] ?? "";
  }

  /** The open conversation; a new one that is not in the list yet when none is open. */
  private get open(): Conversation {
    const found = this.conversations.find(this.openId);
    if (found) return found;
    if (!this.blank || this.blank.turns.length) {
      const model = localStorage.getItem(MODEL) ?? "lemma";
      this.blank = { id: "", title: "New conversation", model, options: {}, createdAt: 0, updatedAt: 0, turns: [], draft: localStorage.getItem(DRAFT) ?? "" };
    }
    return this.blank;
  }

  /** The open conversation, in the list from now on. */
  private begin(): Conversation {
    const c = this.open;
    if (c.id) return c;
    const begun = this.conversations.create(c.model, c.options);
    begun.draft = c.draft;
    this.blank = undefined;
    localStorage.removeItem(DRAFT);
    history.replaceState(null, "", `#/c/${begun.id}`);
    this.view = location.hash;
    return begun;
  }

  private go(hash: string) {
    if (location.hash === hash) this.show(hash);
    else location.hash = hash;
  }

  /** The pages beside the conversation are loaded when they are first opened. */
  private async fetchPage(view: string) {
    try {
      if (view.startsWith("#/tools")) await import("./tools_page.js");
      if (view.startsWith("#/status")) await import("./status_page.js");
    } catch {
      toast("This page cannot be loaded: no daemon answers.");
    }
  }

  private show(view: string) {
    void this.fetchPage(view);
    this.view = view;
    this.menu = false;
    this.follow = true;
    void this.updateComplete.then(() => {
      this.toEnd();
      if (this.openId || view.length < 3) this.focusQuestion();
      else this.querySelector<HTMLElement>("main h2")?.focus();
    });
  }

  private startNew() {
    this.blank = undefined;
    const old = this.open;
    localStorage.removeItem(DRAFT);
    this.blank = { ...old, id: "", title: "New conversation", turns: [], draft: "", options: {} };
    this.go("#/");
  }

  private focusQuestion() {
    if (matchMedia("(pointer: fine)").matches) this.querySelector<Composer>("lemma-composer")?.focusBox();
  }

  private step(by: number) {
    const list = this.conversations.list, at = list.findIndex((c) => c.id === this.openId), next = list[at + by];
    if (next) this.go(`#/c/${next.id}`);
  }

  // --- what happens ---

  private async loadModels() {
    try {
      const answer = await this.connection.fetch("/v1/models");
      if (answer.ok) this.models = ((await answer.json()) as { data: ModelEntry[] }).data;
    } catch {
      // the connection says that nobody answers
    }
  }

  private onLink() {
    const { state, words, more } = this.connection.link;
    this.version++;
    if (state !== this.linkWas && (state !== "connecting" || this.linkWas)) announce(state === "open" ? (this.linkWas ? "Connected" : "") : `${words} ${more ?? ""}`);
    this.linkWas = state;
    if (state === "refused") this.querySelector<SignIn>("lemma-sign-in")?.open();
  }

  private onTurn(turn: Turn) {
    const view = this.querySelector<TurnView>(`lemma-turn[data-id="${turn.id}"]`);
    if (!view) return;
    view.requestUpdate();
    const part = turn.parts.at(-1);
    if (part?.kind === "call" && part.endedAt === undefined) announce(`Calling ${part.name}`);
    else if (part?.kind === "thought" && part.endedAt === undefined) announce("Thinking");
  }

  private onDraft(c: Conversation) {
    if (c.id) this.conversations.changed(c, false);
    else localStorage.setItem(DRAFT, c.draft.slice(0, 100_000));
  }

  private onEnded({ conversation, turn }: { conversation: Conversation; turn: Turn }) {
    const answer = answerOf(turn);
    if (conversation.id !== this.openId) toast(`“${conversation.title}” is answered`);
    else announce(turn.status === "done" ? (answer.length < 300 ? `Answer: ${answer}` : `The answer is complete, ${answer.split(/\s+/).length} words.`) : (turn.note ?? "The answer has ended."));
  }

  private onTheme() {
    applyTheme();
    this.theme = shownTheme();
  }

  private onKey(e: KeyboardEvent) {
    const writing = (e.target as HTMLElement).matches?.("input, textarea, select");
    const key = `${e.ctrlKey || e.metaKey ? "C-" : ""}${e.altKey ? "A-" : ""}${e.key}`;
    const actions: Record<string, () => void> = {
      "C-k": () => ((this.menu = true), void this.updateComplete.then(() => this.querySelector<HTMLElement>("#search")?.focus())),
      "A-n": () => this.startNew(),
      "A-ArrowUp": () => this.step(-1),
      "A-ArrowDown": () => this.step(1),
    };
    if (!writing) {
      actions["/"] = () => this.querySelector<Composer>("lemma-composer")?.focusBox();
      actions["?"] = () => this.querySelector<KeysDialog>("lemma-keys")?.open();
    }
    if (!document.querySelector("dialog[open]")) actions["Escape"] = () => (this.menu ? (this.menu = false) : this.conversations.stop(this.open));
    if (!actions[key]) return;
    if (key !== "Escape") e.preventDefault();
    actions[key]();
  }

  private ask(text: string) {
    const c = this.begin();
    this.follow = true;
    c.draft = "";
    this.conversations.ask(c, text);
    void this.loadModels();
    announce("Asked");
    void this.updateComplete.then(() => this.toEnd());
  }

  private resend({ turn, text, summed }: { turn: Turn; text: string; summed?: boolean }) {
    if (summed) this.open.options.truncation = "auto";
    const c = this.open, at = c.turns.indexOf(turn), pushed = this.conversations.ask(c, text, at);
    if (pushed.length > at + 1) toast("What came after was taken out", () => this.conversations.restore(c, pushed));
  }

  // --- scrolling: the end stays in sight until somebody scrolls up ---

  private toEnd() {
    const box = this.querySelector(".turns");
    if (box && this.follow) box.scrollTop = box.scrollHeight;
  }

  /** Told by the browser when it has laid out a frame: asking for heights at any other time would make it lay out again. */
  private grown = new ResizeObserver(() => this.toEnd());
  private watched?: HTMLElement | null;
  protected override updated() {
    const column = this.querySelector<HTMLElement>(".turns .column");
    if (column === this.watched) return;
    this.grown.disconnect();
    if (column?.parentElement) this.grown.observe(column), this.grown.observe(column.parentElement);
    this.watched = column;
  }

  /** The end is left by a hand alone, never because the text above has become shorter. */
  private setFollow(follow: boolean) {
    if (follow === this.follow) return;
    this.follow = follow;
    this.version++;
  }
  private onScroll(e: Event) {
    const box = e.target as HTMLElement;
    if (box.scrollHeight - box.scrollTop - box.clientHeight < 40) this.setFollow(true);
  }
  private onHand(e: Event) {
    const up = e instanceof WheelEvent ? e.deltaY < 0 : e instanceof KeyboardEvent ? /^(ArrowUp|PageUp|Home)$/.test(e.key) : e.type === "touchmove" || e.target === e.currentTarget;
    if (up) this.setFollow(false);
  }

  // --- drawing ---

  /** A model that nobody has asked for in a while may have to be read first; then its state is looked at until it is there. */
  private modelState(c: Conversation): string | undefined {
    const state = this.models.find((m) => m.id === c.model)?.lemma?.state;
    if (state === "unloaded") this.looking ||= window.setTimeout(() => ((this.looking = 0), void this.loadModels()), 1500);
    return state;
  }
  private looking = 0;

  private get panel(): PanelSpec | undefined {
    const panel = this.models.find((m) => m.id === this.open.model)?.lemma?.panel as PanelSpec | undefined;
    return panel?.fields ? panel : undefined;
  }

  private header(): TemplateResult {
    const c = this.open, inChat = !/^#\/(tools|status)/.test(this.view);
    return html`<div><header class="top">
      <button type="button" class="icon-button for-menu" aria-label="Conversations" aria-expanded=${String(this.menu)} @click=${() => (this.menu = !this.menu)}>${icon("menu")}</button>
      <h1>${inChat ? plain(c.title) : nothing}</h1>
      ${inChat && this.panel ? html`<button type="button" class="icon-button" aria-label="Side panel" aria-pressed=${String(this.side)} title="Side panel"
        @click=${() => ((this.side = !this.side), localStorage.setItem("lemma.side", this.side ? "open" : "closed"))}>${icon("panel")}</button>` : nothing}
    </header>${this.linkState()}</div>`;
  }

  /** Why nothing can be asked at present. The first moments of a connection need no words. */
  private linkState(): TemplateResult | typeof nothing {
    const { state, words, more, fraction } = this.connection.link;
    if (state === "open" || (state === "connecting" && !this.linkWas)) return nothing;
    const percent = fraction === undefined ? "" : `${Math.floor(fraction * 100)} %`;
    return html`<div class="link-state ${state}">
      <p><b>${words}</b>${more ? html` <span>${more}</span>` : nothing}</p>
      ${state === "loading" ? html`<progress max="1" .value=${fraction ?? nothing} aria-label=${words}></progress><span class="percent" aria-hidden="true">${percent}</span>`
        : state === "refused" ? html`<button type="button" class="quiet" @click=${() => this.querySelector<SignIn>("lemma-sign-in")?.open()}>Sign in</button>`
        : html`<button type="button" class="quiet" @click=${() => this.connection.connect()}>Try now</button>`}
    </div>`;
  }

  private welcome(): TemplateResult {
    return html`<div class="welcome"><h2>Ask, and see it computed.</h2>
      <p>The model thinks, calls its tools for every computation, and answers with the steps.</p>
      <div>${examples.map((q) => html`<button type="button" @click=${() => this.ask(q)}>${q}</button>`)}</div></div>`;
  }

  private chat(): TemplateResult {
    const c = this.open, running = this.conversations.running(c) !== undefined;
    return html`<div class="chat ${this.panel && this.side ? "with-panel" : ""}">
      <div class="talk">
      <div class="turns ${this.follow ? "" : "still"}" tabindex="0" role="region" aria-label="Conversation" @scroll=${(e: Event) => this.onScroll(e)} @wheel=${(e: Event) => this.onHand(e)}
        @touchmove=${(e: Event) => this.onHand(e)} @keydown=${(e: Event) => this.onHand(e)} @pointerdown=${(e: Event) => this.onHand(e)} @resend=${(e: CustomEvent) => this.resend(e.detail)}>
        <div class="column">
          ${c.turns.length || (this.openId && !this.conversations.loaded) ? nothing : this.welcome()}
          ${c.turns.map((t) => keyed(t.id, html`<lemma-turn data-id=${t.id} .turn=${t} .version=${t.status + (isOver(t) ? "" : this.version)} .loading=${!isOver(t) && this.modelState(c) === "unloaded"}></lemma-turn>`))}
        </div>
      </div>
      ${this.follow || !c.turns.length ? nothing : html`<button type="button" class="to-end" aria-label="To the end" @click=${() => ((this.follow = true), this.toEnd(), this.version++)}>${icon("down")}</button>`}
      ${keyed(c.id, html`<lemma-composer .conversation=${c} .models=${this.models} .running=${running} .ready=${this.connection.link.state === "open"} .version=${this.version}
        @ask=${(e: CustomEvent<string>) => this.ask(e.detail)} @stop=${() => this.conversations.stop(c)}
        @draft=${() => this.onDraft(c)}
        @chosen=${() => (localStorage.setItem(MODEL, c.model), c.id && this.conversations.changed(c), this.version++)}
        @options=${() => this.querySelector<OptionsDialog>("lemma-options")?.open()}></lemma-composer>`)}
      </div>
      ${this.panel && this.side ? html`<aside class="panel ${isEmptyPanel(this.panel, c.turns) ? "empty" : ""}" tabindex="0" aria-label="Side panel">${panelView(this.panel, c.turns)}</aside>` : nothing}
    </div>`;
  }

  private places(): TemplateResult {
    const place = (hash: string, name: "tools" | "pulse", words: string) =>
      html`<a href=${hash} aria-current=${this.view.startsWith(hash) ? "page" : nothing}>${icon(name)}<span>${words}</span></a>`;
    const theme = chosenTheme();
    return html`<div class="places">
      ${place("#/tools", "tools", "Tools")} ${place("#/status", "pulse", "Status")}
      <button type="button" class="icon-button" title="Theme: ${theme}" aria-label="Theme: ${theme}" @click=${() => (nextTheme(), this.onTheme(), this.version++)}>${icon("theme")}</button>
      <button type="button" class="icon-button" title="Keys (?)" aria-label="Keys" @click=${() => this.querySelector<KeysDialog>("lemma-keys")?.open()}>${icon("keys")}</button>
      ${this.connection.token ? html`<button type="button" class="quiet" @click=${() => (this.connection.signOut(), location.reload())}>Sign out</button>` : nothing}
    </div>`;
  }

  protected override render() {
    const view = this.view;
    return html`
      <div class="side ${this.menu ? "open" : ""}">
        <a class="wordmark" href="#/">Lemma</a>
        <lemma-sidebar .conversations=${this.conversations} .current=${this.openId} .version=${this.version}></lemma-sidebar>
        ${this.places()}
      </div>
      ${this.menu ? html`<div class="veil" @click=${() => (this.menu = false)}></div>` : nothing}
      <main>
        ${this.header()}
        ${view.startsWith("#/tools") ? html`<lemma-tools .connection=${this.connection}></lemma-tools>`
          : view.startsWith("#/status") ? html`<lemma-status .connection=${this.connection} .theme=${this.theme}></lemma-status>`
          : this.chat()}
      </main>
      <lemma-options .conversation=${this.open} @chosen=${() => (this.open.id && this.conversations.changed(this.open), this.version++)}></lemma-options>
      <lemma-sign-in .connection=${this.connection} .words=${this.connection.link.words}></lemma-sign-in>
      <lemma-keys></lemma-keys>
      <div id="toasts"></div>
      <div id="announce" class="hidden" role="status" aria-live="polite"></div>
    `;
  }
}
customElements.define("lemma-app", App);

document.addEventListener("click", (e) => {
  const button = (e.target as HTMLElement | null)?.closest?.<HTMLElement>(".copy");
  if (!button) return;
  void navigator.clipboard.writeText(button.closest(".code")?.querySelector("code")?.textContent ?? "");
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 1500);
});
