// The conversations: searched, opened, renamed, exported, deleted.
import { html, nothing, type TemplateResult } from "lit";
import { fileName, isBlank, toMarkdown, type Conversations } from "./conversations.js";
import { Element, emit, toast } from "./element.js";
import { answerOf, isOver } from "./events.js";
import { icon } from "./icons.js";
import type { Conversation } from "./store.js";
import { download, plain } from "./text.js";

const DAY = 86_400_000;

function age(c: Conversation): string {
  const today = new Date().setHours(0, 0, 0, 0);
  return c.updatedAt >= today ? "Today" : c.updatedAt >= today - DAY ? "Yesterday" : c.updatedAt >= today - 7 * DAY ? "This week" : "Earlier";
}

export class Sidebar extends Element {
  static override properties = { conversations: { attribute: false }, current: { attribute: false }, version: { attribute: false }, search: { state: true }, renaming: { state: true } };
  declare conversations: Conversations;
  declare current: string;
  declare version: number;
  declare search: string;
  declare renaming: string;

  constructor() {
    super();
    this.search = this.renaming = "";
  }

  private found(): Conversation[] {
    const wanted = this.search.trim().toLowerCase();
    const has = (text: string) => text.toLowerCase().includes(wanted);
    return this.conversations.list.filter((c) => !isBlank(c) && (!wanted || has(c.title) || c.turns.some((t) => has(t.question) || has(answerOf(t)))));
  }

  startRenaming(c: Conversation) {
    this.renaming = c.id;
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>(".rename")?.select());
  }

  private endRenaming(c: Conversation, title?: string) {
    if (this.renaming !== c.id) return;
    this.renaming = "";
    if (title !== undefined) this.conversations.rename(c, title);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-id="${c.id}"]`)?.focus());
  }

  private discard(c: Conversation) {
    const { forget, undo } = this.conversations.remove(c);
    emit(this, "removed", c);
    toast(`Deleted “${c.title}”`, () => (undo(), emit(this, "open", c.id)), forget);
  }

  private menu(c: Conversation): TemplateResult {
    const id = `menu-${c.id}`;
    const item = (words: string, f: () => void) =>
      html`<button type="button" role="menuitem" @click=${() => (document.getElementById(id)?.hidePopover(), f())}>${words}</button>`;
    const place = (e: Event) => {
      const menu = e.target as HTMLElement, button = this.querySelector(`[popovertarget="${id}"]`)?.getBoundingClientRect();
      if ((e as ToggleEvent).newState !== "open" || !button) return;
      menu.style.left = `${Math.min(button.left, innerWidth - 206)}px`;
      menu.style.top = `${Math.min(button.bottom + 4, innerHeight - 190)}px`;
      menu.querySelector("button")?.focus();
    };
    const walk = (e: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[e.key], items = [...(e.currentTarget as HTMLElement).querySelectorAll("button")];
      if (!step) return;
      e.preventDefault();
      items[(items.indexOf(document.activeElement as HTMLButtonElement) + step + items.length) % items.length]?.focus();
    };
    return html`<button type="button" class="icon-button" popovertarget=${id} aria-label="More about ${plain(c.title)}" aria-haspopup="menu">${icon("more")}</button>
      <div popover id=${id} class="menu" role="menu" aria-label="Conversation" @beforetoggle=${place} @toggle=${place} @keydown=${walk}>
        ${item("Rename", () => this.startRenaming(c))}
        ${item("Export as Markdown", () => download(`${fileName(c)}.md`, "text/markdown", toMarkdown(c)))}
        ${item("Export as JSON", () => download(`${fileName(c)}.json`, "application/json", JSON.stringify(c, null, 2)))}
        ${item("Delete", () => this.discard(c))}
      </div>`;
  }

  private row(c: Conversation): TemplateResult {
    const running = c.turns.some((t) => !isOver(t));
    if (this.renaming === c.id)
      return html`<li><input class="rename" aria-label="Name of the conversation" .value=${c.title}
        @keydown=${(e: KeyboardEvent) => {
          if (e.key === "Enter") this.endRenaming(c, (e.target as HTMLInputElement).value);
          if (e.key === "Escape") (e.stopPropagation(), this.endRenaming(c));
        }} @blur=${(e: Event) => this.endRenaming(c, (e.target as HTMLInputElement).value)} /></li>`;
    return html`<li class=${c.id === this.current ? "current" : ""}>
      <a href="#/c/${c.id}" data-id=${c.id} aria-current=${c.id === this.current ? "page" : nothing}
        @keydown=${(e: KeyboardEvent) => (e.key === "F2" ? this.startRenaming(c) : e.key === "Delete" && this.discard(c))}>
        ${running ? html`<i class="live" role="img" aria-label="is being answered"></i>` : nothing}<span>${plain(c.title)}</span>${c.draft && c.id !== this.current ? html`<small>draft</small>` : nothing}</a>
      ${this.menu(c)}</li>`;
  }

  protected override render() {
    let last = "";
    const found = this.found();
    return html`<nav aria-label="Conversations">
      <button type="button" class="new" @click=${() => emit(this, "new")}>${icon("plus")}New conversation</button>
      <label class="search">${icon("search")}<span class="hidden">Search conversations</span>
        <input type="search" id="search" placeholder="Search" .value=${this.search} @input=${(e: Event) => (this.search = (e.target as HTMLInputElement).value)} /></label>
      <div class="list">
        ${found.map((c) => {
          const group = age(c), head = group !== last ? html`<h2>${group}</h2>` : nothing;
          last = group;
          return html`${head}<ul>${this.row(c)}</ul>`;
        })}
        ${found.length ? nothing : html`<p class="none">${this.search ? "Nothing found" : "Conversations will stand here"}</p>`}
      </div>
    </nav>`;
  }
}
customElements.define("lemma-sidebar", Sidebar);
