// Conversations kept in this browser, one record each: what is needed to show them at once and to continue them. The daemon's journal holds
// what was said as well.
import type { Turn } from "./events.js";

/** What is asked along with every question of a conversation; what is left out is the model's own. */
export interface Options {
  temperature?: number;
  top_p?: number;
  top_k?: number;
  min_p?: number;
  seed?: number;
  max_output_tokens?: number;
  effort?: string;
  truncation?: string; // auto: what no longer fits is summed up
  schema?: { name: string; text: string };
}

export interface Conversation {
  id: string;
  title: string;
  named?: boolean; // by its owner
  model: string;
  options: Options;
  createdAt: number;
  updatedAt: number;
  turns: Turn[];
  draft: string;
}

const whenDone = <T>(request: IDBRequest<T>) =>
  new Promise<T>((yes, no) => {
    request.onsuccess = () => yes(request.result);
    request.onerror = () => no(request.error as Error);
  });

export class Store {
  private db?: IDBDatabase;
  private dirty = new Map<string, Conversation>();
  private timer = 0;

  /** All conversations; none when the browser keeps nothing for this page. */
  async open(): Promise<Conversation[]> {
    try {
      const request = indexedDB.open("lemma", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("conversations", { keyPath: "id" });
      this.db = await whenDone(request);
      addEventListener("pagehide", () => this.write());
      document.addEventListener("visibilitychange", () => document.hidden && this.write());
      return (await whenDone(this.db.transaction("conversations").objectStore("conversations").getAll())) as Conversation[];
    } catch {
      return [];
    }
  }

  private conversations() {
    return this.db?.transaction("conversations", "readwrite").objectStore("conversations");
  }

  /** Soon, not now: an answer streams, and every token need not be written down. A record is whole or not there: what was read of an
   *  answer and how far that was are kept together. */
  save(c: Conversation, now = false): void {
    this.dirty.set(c.id, c);
    if (now) this.write();
    else this.timer ||= window.setTimeout(() => this.write(), 300);
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    const store = this.dirty.size ? this.conversations() : undefined;
    for (const c of this.dirty.values()) store?.put(c);
    this.dirty.clear();
  }

  remove(id: string): void {
    this.dirty.delete(id);
    this.conversations()?.delete(id);
  }
}

export const newId = () => crypto.getRandomValues(new Uint32Array(3)).reduce((s, n) => s + n.toString(36), "");
