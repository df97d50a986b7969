// All conversations: asking, stopping, retrying, editing; and taking up again what was under way when the page, the socket or the daemon
// went away. Says "list" when anything about the list changes and "turn" (detail: the turn) when an answer has grown.
import type { Connection } from "./connection.js";
import { answerOf, applyEvent, failTurn, isOver, type ResponseObject, type Turn, type WireEvent } from "./events.js";
import { newId, Store, type Conversation, type Options } from "./store.js";
import { count, plain } from "./text.js";

const AGAIN = new Set(["server_busy", "too_many_in_flight", "too_many_requests", "rate_limit_exceeded", "previous_response_in_progress", "server_shutting_down", "model_loading"]);
const MOST_TRIES = 8;

export const isBlank = (c: Conversation) => !c.turns.length && !c.draft && !c.named;

export class Conversations extends EventTarget {
  list: Conversation[] = [];
  loaded = false;
  private store = new Store();
  private grown = new Set<Turn>();
  private tries = new Map<string, number>();

  constructor(private connection: Connection) {
    super();
    connection.addEventListener("open", () => void this.takeUp());
  }

  async load(): Promise<void> {
    this.list = (await this.store.open()).sort((a, b) => b.updatedAt - a.updatedAt);
    this.loaded = true;
    this.say();
    if (this.connection.link.state === "open") await this.takeUp();
  }

  private say(): void {
    this.dispatchEvent(new Event("list"));
  }

  find(id: string): Conversation | undefined {
    return this.list.find((c) => c.id === id);
  }

  create(model: string, options: Options = {}): Conversation {
    const now = Date.now();
    const c: Conversation = { id: newId(), title: "New conversation", model, options: structuredClone(options), createdAt: now, updatedAt: now, turns: [], draft: "" };
    this.list = [c, ...this.list.filter((o) => !isBlank(o))];
    this.say();
    return c;
  }

  /** Something about a conversation was changed by its owner. */
  changed(c: Conversation, now = true): void {
    this.store.save(c, now);
    if (now) this.say();
  }

  rename(c: Conversation, title: string): void {
    if (!title.trim()) return;
    c.title = title.trim().slice(0, 120);
    c.named = true;
    this.changed(c);
  }

  /** Takes a conversation out of the list; `forget` makes it final, `undo` takes it back. */
  remove(c: Conversation): { forget(): void; undo(): void } {
    for (const t of c.turns) if (!isOver(t)) this.stop(c);
    this.list = this.list.filter((o) => o !== c);
    this.store.remove(c.id);
    this.say();
    return {
      forget: () => {
        for (const t of c.turns) if (t.responseId) void this.connection.fetch(`/v1/responses/${t.responseId}`, { method: "DELETE" }).catch(() => {});
      },
      undo: () => {
        this.list = [...this.list, c].sort((a, b) => b.updatedAt - a.updatedAt);
        this.changed(c);
      },
    };
  }

  running(c: Conversation): Turn | undefined {
    return c.turns.find((t) => !isOver(t));
  }

  /** Asks; what stood from turn `at` on gives way to the new question. Returns what was there. */
  ask(c: Conversation, text: string, at = c.turns.length): Turn[] {
    const before = c.turns;
    this.stop(c);
    c.turns = c.turns.slice(0, at);
    const turn: Turn = { id: newId(), question: text.trim(), askedAt: Date.now(), lastSequence: -1, parts: [], status: "waiting", schema: c.options.schema?.text };
    c.turns.push(turn);
    if (!c.named && c.turns.length === 1) c.title = turn.question.replace(/\s+/g, " ").slice(0, 80);
    c.updatedAt = Date.now();
    this.list = [c, ...this.list.filter((o) => o !== c)];
    this.submit(c, turn);
    this.changed(c);
    return before;
  }

  /** Puts turns back that a new question had pushed away. */
  restore(c: Conversation, turns: Turn[]): void {
    this.stop(c);
    c.turns = turns;
    this.changed(c);
  }

  stop(c: Conversation): void {
    const turn = this.running(c);
    if (!turn) return;
    if (turn.responseId && this.connection.send({ type: "response.cancel", response_id: turn.responseId })) return;
    // The daemon may be about to begin: what it begins is cancelled.
    this.connection.listen(turn.id, (event) => {
      this.connection.forget(turn.id);
      if (event.response) this.connection.send({ type: "response.cancel", response_id: event.response.id });
    });
    turn.status = "stopped";
    turn.endedAt = Date.now();
    turn.code = "cancelled";
    turn.note = "Stopped.";
    this.ended(c, turn);
  }

  // --- the wire ---

  private body(c: Conversation, turn: Turn, whole: boolean): Record<string, unknown> {
    const { effort, schema, ...sampling } = c.options;
    const before = c.turns.slice(0, c.turns.indexOf(turn));
    const previous = before.findLast((t) => t.responseId && (t.status === "done" || t.status === "stopped"))?.responseId;
    const input = whole
      ? [...before.flatMap((t) => [{ role: "user", content: t.question }, ...(answerOf(t) ? [{ role: "assistant", content: answerOf(t) }] : [])]),
          { role: "user", content: turn.question }]
      : turn.question;
    const body: Record<string, unknown> = { model: c.model, input, background: true, metadata: { turn: turn.id }, ...sampling };
    if (previous && !whole) body["previous_response_id"] = previous;
    if (effort) body["reasoning"] = { effort };
    if (schema) body["text"] = { format: { type: "json_schema", name: "answer", strict: true, schema: JSON.parse(schema.text) } };
    return body;
  }

  private submit(c: Conversation, turn: Turn, whole = false): void {
    this.connection.listen(turn.id, (event) => this.take(c, turn, event));
    this.connection.send({ type: "response.create", stream_id: turn.id, ...this.body(c, turn, whole) });
  }

  private take(c: Conversation, turn: Turn, event: WireEvent): void {
    if (event.type === "error" && this.askAgain(c, turn, event)) return;
    applyEvent(turn, event, Date.now());
    if (isOver(turn)) {
      this.connection.forget(turn.id);
      this.ended(c, turn);
    } else {
      this.store.save(c);
      this.grow(turn);
      if (event.type === "response.created") this.changed(c);
    }
  }

  /** A daemon that is busy is asked again after a while; one that has forgotten what came before is told it again. */
  private askAgain(c: Conversation, turn: Turn, event: WireEvent): boolean {
    const code = event.error?.code ?? "", tries = (this.tries.get(turn.id) ?? 0) + 1;
    this.tries.set(turn.id, tries);
    if (turn.responseId || tries > MOST_TRIES) return false;
    if (code === "previous_response_not_found") {
      this.submit(c, turn, true);
      return true;
    }
    if (!AGAIN.has(code)) return false;
    const wait = Math.max(event.retry_after ?? 1, Math.min(2 ** (tries - 1), 15));
    turn.note = `The daemon is overloaded (${plain(event.error?.message ?? code)}). Asking again in ${count(wait, "second")}, try ${tries} of ${MOST_TRIES}.`;
    turn.code = "busy";
    this.grow(turn);
    setTimeout(() => isOver(turn) || turn.responseId || this.submit(c, turn), wait * 1000);
    return true;
  }

  private ended(c: Conversation, turn: Turn): void {
    c.updatedAt = Date.now();
    this.store.save(c, true);
    this.grow(turn);
    this.say();
    this.dispatchEvent(new CustomEvent("ended", { detail: { conversation: c, turn } }));
  }

  /** Many events in a frame are one change. */
  private grow(turn: Turn): void {
    if (!this.grown.size)
      requestAnimationFrame(() => {
        const turns = [...this.grown];
        this.grown.clear();
        for (const t of turns) this.dispatchEvent(new CustomEvent("turn", { detail: t }));
      });
    this.grown.add(turn);
  }

  /** After every connection: answers that were under way are heard from where they were left. */
  private async takeUp(): Promise<void> {
    const open = this.list.flatMap((c) => c.turns.filter((t) => !isOver(t)).map((turn) => ({ c, turn })));
    for (const { c, turn } of open) {
      if (turn.responseId) this.resume(c, turn);
      else if (!(await this.findLost(c, turn))) this.neverHeard(c, turn);
    }
  }

  private resume(c: Conversation, turn: Turn): void {
    this.connection.listen(turn.id, (event) => this.take(c, turn, event));
    this.connection.send({ type: "response.resume", stream_id: turn.id, response_id: turn.responseId, starting_after: turn.lastSequence });
  }

  /** The daemon may have begun a response whose first word never came here. */
  private async findLost(c: Conversation, turn: Turn): Promise<boolean> {
    try {
      const answer = await this.connection.fetch("/v1/responses?limit=50&output=true");
      const { data } = (await answer.json()) as { data: ResponseObject[] };
      turn.responseId ??= data.find((r) => r.metadata?.["turn"] === turn.id)?.id;
    } catch {
      return false;
    }
    if (turn.responseId) this.resume(c, turn);
    return turn.responseId !== undefined;
  }

  private neverHeard(c: Conversation, turn: Turn): void {
    if (Date.now() - turn.askedAt < 120_000) this.submit(c, turn);
    else {
      failTurn(turn, undefined, "The question never reached the daemon. Ask again.", Date.now());
      this.ended(c, turn);
    }
  }
}

// --- taking them along ---

export function toMarkdown(c: Conversation): string {
  const lines = [`# ${c.title}`, ""];
  for (const turn of c.turns) {
    lines.push(...turn.question.split("\n").map((l) => `> ${l}`), "");
    for (const part of turn.parts) {
      if (part.kind === "text") lines.push(part.text, "");
      if (part.kind === "call") lines.push("```", `${part.name} ${part.args}`, `= ${part.output ?? part.error ?? ""}`, "```", "");
    }
    if (turn.note) lines.push(`*${turn.note}*`, "");
  }
  return lines.join("\n");
}

export const fileName = (c: Conversation) => c.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 50) || "conversation";
