// One WebSocket to /v1/responses for the whole page. It reconnects by itself; an answer that was being written is resumed from the
// last event that arrived, so nothing is lost and nothing comes twice.
import type { WireEvent } from "./events.js";

export type LinkState = "connecting" | "open" | "lost" | "refused";

interface Listener {
  onEvent(event: WireEvent): void;
  /** What to resume after a reconnection; undefined: nothing is under way. */
  resume(): { responseId: string; after: number } | undefined;
}

export class Connection {
  state: LinkState = "connecting";
  private socket?: WebSocket;
  private streams = new Map<string, Listener>();
  private waiting: string[] = [];
  private delay = 250;

  constructor(private onState: (state: LinkState) => void) {
    this.connect();
  }

  /** Asks; the events of this answer go to the listener. */
  create(streamId: string, body: Record<string, unknown>, listener: Listener): void {
    this.streams.set(streamId, listener);
    this.send({ type: "response.create", stream_id: streamId, background: true, ...body });
  }

  /** Listens again to an answer that runs, or reads one that has ended. */
  resume(streamId: string, responseId: string, after: number, listener: Listener): void {
    this.streams.set(streamId, listener);
    this.send({ type: "response.resume", stream_id: streamId, response_id: responseId, starting_after: after });
  }

  cancel(responseId: string): void {
    this.send({ type: "response.cancel", response_id: responseId });
  }

  forget(streamId: string): void {
    this.streams.delete(streamId);
  }

  private send(frame: object): void {
    const text = JSON.stringify(frame);
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(text);
    else this.waiting.push(text);
  }

  private set(state: LinkState): void {
    this.state = state;
    this.onState(state);
  }

  private connect(): void {
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(`${scheme}//${location.host}/v1/responses`);
    this.socket = socket;
    socket.onopen = () => {
      const again = this.state === "lost";
      this.delay = 250;
      this.set("open");
      if (again) this.resumeAll();
      for (const text of this.waiting.splice(0)) socket.send(text);
    };
    socket.onmessage = (message) => {
      const event = JSON.parse(String(message.data)) as WireEvent;
      const listener = event.stream_id ? this.streams.get(event.stream_id) : undefined;
      listener?.onEvent(event);
    };
    socket.onclose = () => {
      this.set("lost");
      setTimeout(() => this.connect(), this.delay);
      this.delay = Math.min(this.delay * 2, 5000);
    };
  }

  private resumeAll(): void {
    for (const [streamId, listener] of this.streams) {
      const point = listener.resume();
      if (point)
        this.socket?.send(
          JSON.stringify({ type: "response.resume", stream_id: streamId, response_id: point.responseId, starting_after: point.after }),
        );
    }
  }
}
