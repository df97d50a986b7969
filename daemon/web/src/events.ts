// What the daemon says over /v1/responses, as far as the page reads it. daemon/PROTOCOL.md is the whole of it.

export interface Item {
  type: "message" | "reasoning" | "mcp_call" | "function_call";
  id: string;
  status?: string;
  role?: string;
  name?: string;
  arguments?: string;
  output?: string | null;
  error?: unknown;
  content?: { type: string; text: string }[];
  lemma?: { wall_ms?: number; cpu_ms?: number; limit?: string; status?: string };
}

export interface ResponseEnd {
  id: string;
  status: string;
  error?: { code?: string; message?: string } | null;
  incomplete_details?: { reason?: string } | null;
  usage?: { input_tokens: number; output_tokens: number } | null;
  output?: Item[];
}

export interface WireEvent {
  type: string;
  sequence_number?: number;
  stream_id?: string;
  response_id?: string;
  output_index?: number;
  item?: Item;
  delta?: string;
  response?: ResponseEnd;
  error?: { code?: string; message?: string };
  prompt_tokens?: number;
  prompt_tokens_done?: number;
  message?: string;
}

/** A part of an answer, in the order in which the model wrote it. */
export type Part =
  | { kind: "thought"; text: string; startedAt: number; endedAt?: number }
  | { kind: "text"; text: string; done: boolean }
  | { kind: "call"; name: string; args: string; startedAt: number; endedAt?: number; output?: string; error?: string; limit?: string };

export interface Turn {
  id: string;
  question: string;
  responseId?: string;
  lastSequence: number;
  parts: Part[];
  status: "waiting" | "running" | "done" | "stopped" | "failed";
  note?: string;
  progress?: { done: number; all: number };
}

function errorText(error: unknown): string | undefined {
  if (!error) return undefined;
  if (typeof error === "string") return error;
  const e = error as { message?: string; content?: unknown };
  return e.message ?? JSON.stringify(error);
}

/** Takes one event into a turn. Events that were seen before (after a reconnection) are told by their number and ignored. */
export function applyEvent(turn: Turn, event: WireEvent, now: number): void {
  if (event.sequence_number !== undefined) {
    if (event.sequence_number <= turn.lastSequence) return;
    turn.lastSequence = event.sequence_number;
  }
  const last = turn.parts[turn.parts.length - 1];
  switch (event.type) {
    case "response.created":
      turn.responseId = event.response?.id;
      turn.status = "running";
      break;
    case "response.lemma.progress":
      turn.progress = { done: event.prompt_tokens_done ?? 0, all: event.prompt_tokens ?? 0 };
      break;
    case "response.output_item.added":
      turn.progress = undefined;
      if (event.item?.type === "reasoning") turn.parts.push({ kind: "thought", text: "", startedAt: now });
      else if (event.item?.type === "message") turn.parts.push({ kind: "text", text: "", done: false });
      else if (event.item) turn.parts.push({ kind: "call", name: event.item.name ?? "", args: "", startedAt: now });
      break;
    case "response.reasoning_text.delta":
    case "response.reasoning_summary_text.delta":
      if (last?.kind === "thought") last.text += event.delta ?? "";
      break;
    case "response.output_text.delta":
      if (last?.kind === "text") last.text += event.delta ?? "";
      break;
    case "response.mcp_call_arguments.delta":
    case "response.function_call_arguments.delta":
      if (last?.kind === "call") last.args += event.delta ?? "";
      break;
    case "response.output_item.done":
      finishItem(turn, event.item, now);
      break;
    case "response.completed":
    case "response.incomplete":
    case "response.failed":
      finishTurn(turn, event.response);
      break;
    case "error":
      turn.status = "failed";
      turn.note = event.error?.message ?? event.message ?? "The daemon reported an error.";
      break;
  }
}

function finishItem(turn: Turn, item: Item | undefined, now: number): void {
  if (!item) return;
  if (item.type === "reasoning") {
    const part = turn.parts.findLast((p) => p.kind === "thought");
    if (part?.kind === "thought") part.endedAt = now;
  } else if (item.type === "message") {
    const part = turn.parts.findLast((p) => p.kind === "text");
    if (part?.kind === "text") part.done = true;
  } else {
    const part = turn.parts.find((p) => p.kind === "call" && p.endedAt === undefined && p.name === item.name);
    if (part?.kind !== "call") return;
    part.endedAt = now;
    part.args = item.arguments ?? part.args;
    part.output = item.output ?? undefined;
    part.error = errorText(item.error);
    part.limit = item.lemma?.limit;
  }
}

const reasons: Record<string, string> = {
  cancelled: "Stopped.",
  max_output_tokens: "The answer reached the longest length that is allowed.",
  context_length_exceeded: "The conversation no longer fits the model's context. Start a new one.",
  max_wall_time: "The answer took longer than is allowed.",
  max_steps: "The model made as many steps as are allowed.",
  interrupted: "The daemon was restarted in the middle of this answer.",
  server_shutdown: "The daemon was stopped in the middle of this answer.",
};

function finishTurn(turn: Turn, end: ResponseEnd | undefined): void {
  for (const part of turn.parts) if (part.kind === "text") part.done = true;
  const reason = end?.incomplete_details?.reason ?? "";
  turn.status = end?.status === "completed" ? "done" : end?.status === "failed" ? "failed" : "stopped";
  if (turn.status === "failed") turn.note = end?.error?.message ?? "The answer failed.";
  else if (turn.status === "stopped") turn.note = reasons[reason] ?? `Ended early (${reason || "unknown reason"}).`;
}
