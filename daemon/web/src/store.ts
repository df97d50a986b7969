// The list of conversations, kept in this browser. The daemon's journal holds what was said; here is what is needed to show it at once
// and to continue it.
import type { Turn } from "./events.js";

export interface Conversation {
  id: string;
  title: string;
  model: string;
  updatedAt: number;
  turns: Turn[];
  draft: string;
}

const KEY = "lemma.conversations";

export function load(): Conversation[] {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? "[]") as Conversation[];
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

let timer: number | undefined;

/** Saves soon: answers stream, and every token need not be written down. */
export function save(list: Conversation[], now = false): void {
  const write = () => {
    timer = undefined;
    try {
      localStorage.setItem(KEY, JSON.stringify(list.slice(0, 200)));
    } catch {
      // The browser's storage is full: the journal still has the conversations.
    }
  };
  if (timer !== undefined) clearTimeout(timer);
  if (now) write();
  else timer = window.setTimeout(write, 400);
}

export function newId(): string {
  return crypto.getRandomValues(new Uint32Array(3)).reduce((s, n) => s + n.toString(36), "");
}

export function toMarkdown(c: Conversation): string {
  const lines = [`# ${c.title}`, ""];
  for (const turn of c.turns) {
    lines.push(`**You:** ${turn.question}`, "");
    for (const part of turn.parts) {
      if (part.kind === "text") lines.push(part.text, "");
      if (part.kind === "call") lines.push("```", `${part.name} ${part.args}`, `= ${part.output ?? part.error ?? ""}`, "```", "");
    }
  }
  return lines.join("\n");
}
