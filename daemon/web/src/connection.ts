// One WebSocket to /v1/responses for the whole page, and HTTP beside it. The socket reconnects by itself and says in words why it cannot.
import type { WireEvent } from "./events.js";
import { plain } from "./text.js";

export type LinkState = "connecting" | "open" | "lost" | "loading" | "busy" | "refused";

export interface Link {
  state: LinkState;
  words: string;
  more?: string; // what it means for who reads it
  fraction?: number; // of the model that is loading
}

const kept = "What you write is kept, and it goes on by itself.";

const TOKEN = "lemma.token";
const LOADING_MS = 700; // between two looks at how far a model is read

export class Connection extends EventTarget {
  link: Link = { state: "connecting", words: "Connecting…" };
  private socket?: WebSocket;
  private streams = new Map<string, (event: WireEvent) => void>();
  private delay = 250;
  private timer = 0;

  constructor() {
    super();
    addEventListener("online", () => this.connect());
    document.addEventListener("visibilitychange", () => document.hidden || this.link.state === "open" || this.connect());
  }

  get token(): string {
    return sessionStorage.getItem(TOKEN) ?? localStorage.getItem(TOKEN) ?? "";
  }

  /** Signs in; `keep`: also after the browser is closed. */
  signIn(token: string, keep: boolean): void {
    this.signOut();
    if (token) (keep ? localStorage : sessionStorage).setItem(TOKEN, token);
    this.socket?.close();
    this.connect();
  }

  signOut(): void {
    sessionStorage.removeItem(TOKEN);
    localStorage.removeItem(TOKEN);
  }

  /** A request with the token; like fetch otherwise. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.token) headers.set("authorization", `Bearer ${this.token}`);
    if (init.body) headers.set("content-type", "application/json");
    return fetch(path, { ...init, headers });
  }

  /** False when there is no connection: the caller waits for "open" and looks at what is to be sent then. */
  send(frame: object): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  listen(streamId: string, take: (event: WireEvent) => void): void {
    this.streams.set(streamId, take);
  }

  forget(streamId: string): void {
    this.streams.delete(streamId);
  }

  private set(link: Link): void {
    if (link.state === this.link.state && link.words === this.link.words && link.fraction === this.link.fraction) return;
    this.link = link;
    this.dispatchEvent(new Event("link"));
  }

  connect(): void {
    clearTimeout(this.timer);
    if (this.socket && this.socket.readyState <= WebSocket.OPEN) return;
    const protocols = this.token ? ["lemma", `openai-insecure-api-key.${this.token}`] : ["lemma"];
    const socket = (this.socket = new WebSocket(`${location.protocol.replace("http", "ws")}//${location.host}/v1/responses`, protocols));
    const ready = this.notReady();
    socket.onopen = async () => {
      this.delay = 250;
      for (let waits = await ready; waits; waits = await this.notReady()) {
        if (this.socket !== socket || socket.readyState !== WebSocket.OPEN) return;
        this.set(waits);
        await new Promise((yes) => setTimeout(yes, LOADING_MS));
      }
      if (this.socket !== socket || socket.readyState !== WebSocket.OPEN) return;
      this.set({ state: "open", words: "Connected" });
      this.dispatchEvent(new Event("open"));
    };
    socket.onmessage = ({ data }) => {
      const event = JSON.parse(String(data)) as WireEvent;
      if (event.stream_id) this.streams.get(event.stream_id)?.(event);
    };
    socket.onclose = () => {
      if (this.socket !== socket) return;
      void this.explain().then((link) => {
        if (this.socket !== socket) return;
        this.set(link);
        if (link.state === "refused") return; // until somebody signs in
        if (link.state === "loading") this.delay = LOADING_MS;
        this.timer = window.setTimeout(() => this.connect(), this.delay * (0.75 + Math.random() / 2));
        this.delay = Math.min(this.delay * 2, 4000);
      });
    };
  }

  /** Why a daemon that answers takes no questions yet; undefined when it does, or when it cannot be asked. */
  private async notReady(): Promise<Link | undefined> {
    try {
      const ready = await fetch("/readyz", { cache: "no-store" });
      if (ready.status !== 503) return undefined;
      const body = (await ready.json().catch(() => ({}))) as { status?: string; model?: string; progress?: number };
      if (body.status !== "loading") return { state: "lost", words: "The daemon is stopping.", more: kept };
      const name = typeof body.model === "string" ? plain(body.model).slice(0, 80) : "";
      const fraction = typeof body.progress === "number" ? Math.min(Math.max(body.progress, 0), 1) : undefined;
      return { state: "loading", words: name ? `Loading the model ${name}` : "Loading the model", more: "You can ask as soon as it is there.", fraction };
    } catch {
      return undefined;
    }
  }

  /** A browser does not say why a socket was refused: plain requests do. */
  private async explain(): Promise<Link> {
    const waits = await this.notReady();
    if (waits) return waits;
    try {
      const models = await this.fetch("/v1/models", { cache: "no-store" });
      if (models.status === 401) return { state: "refused", words: this.token ? "This token is not known here." : "This daemon asks for a token." };
      if (models.status === 403) return { state: "refused", words: (await models.json()).error?.message ?? "This page may not connect." };
      if (models.status === 429 || models.status === 503) return { state: "busy", words: "The daemon is overloaded.", more: kept };
      return { state: "connecting", words: "Connecting again…" };
    } catch {
      return { state: "lost", words: `No daemon answers at ${location.host}.`, more: kept };
    }
  }
}
