// What the daemon says over /v1/responses, as far as the page reads it (daemon/PROTOCOL.md is the whole of it), and how it becomes a turn.

export interface Item {
  type: string; // message, reasoning, mcp_call, function_call, compaction
  id: string;
  name?: string;
  arguments?: string;
  output?: string | null;
  error?: unknown;
  content?: { text?: string }[];
  encrypted_content?: string; // of a compaction: the summary, in plain text
  lemma?: { left_out_items?: number;  wall_ms?: number; cpu_ms?: number; peak_kb?: number; limit?: string; status?: string };
}

export interface Usage {
  input_tokens: number;
  output_tokens: number;
  output_tokens_details?: { reasoning_tokens?: number };
}

export interface ResponseObject {
  id: string;
  status: string;
  error?: { code?: string; message?: string } | null;
  incomplete_details?: { reason?: string } | null;
  usage?: Usage | null;
  metadata?: Record<string, string>;
}

export interface WireError {
  code?: string;
  message?: string;
  param?: string | null;
}

export interface WireEvent {
  type: string;
  sequence_number?: number;
  stream_id?: string;
  output_index?: number;
  item?: Item;
  delta?: string;
  response?: ResponseObject;
  error?: WireError;
  retry_after?: number;
  prompt_tokens?: number;
  prompt_tokens_done?: number;
  message?: string;
  fraction?: number;
}

/** A part of an answer, in the order in which the model wrote it; `index` is its place in the response's output. */
export type Part = { index: number; startedAt: number; endedAt?: number } & (
  | { kind: "thought"; text: string }
  | { kind: "text"; text: string }
  | { kind: "summary"; text: string; left?: number } // of what no longer fitted
  | { kind: "call"; name: string; args: string; said?: string; fraction?: number; output?: string; error?: string; wall?: number; cpu?: number; peak?: number;
      limit?: string; status?: string }
);
export type Call = Extract<Part, { kind: "call" }>;

export interface Turn {
  id: string;
  question: string;
  askedAt: number;
  endedAt?: number;
  responseId?: string;
  lastSequence: number;
  parts: Part[];
  status: "waiting" | "running" | "done" | "stopped" | "failed";
  note?: string; // why it ended early, in words
  code?: string; // and as the wire says it
  param?: string;
  progress?: { done: number; all: number };
  usage?: Usage;
  schema?: string; // the JSON Schema that holds the answer
}

export const isOver = (t: Turn) => t.status !== "waiting" && t.status !== "running";
export const answerOf = (t: Turn) => t.parts.map((p) => (p.kind === "text" ? p.text : "")).join("\n\n").trim();

function errorText(error: unknown): string | undefined {
  if (!error) return undefined;
  return typeof error === "string" ? error : ((error as WireError).message ?? JSON.stringify(error));
}

/** Takes one event into a turn. What was seen before a reconnection is told by its number and ignored. */
export function applyEvent(turn: Turn, event: WireEvent, now: number): void {
  if (event.sequence_number !== undefined) {
    if (event.sequence_number <= turn.lastSequence) return;
    turn.lastSequence = event.sequence_number;
  }
  const part = turn.parts.findLast((p) => p.index === event.output_index);
  switch (event.type) {
    case "response.created":
      turn.responseId = event.response?.id;
      turn.status = "running";
      turn.note = undefined;
      break;
    case "response.lemma.progress":
      turn.progress = { done: event.prompt_tokens_done ?? 0, all: event.prompt_tokens ?? 0 };
      break;
    case "response.output_item.added":
      turn.progress = undefined;
      if (event.item) turn.parts.push(newPart(event.item, event.output_index ?? turn.parts.length, now));
      break;
    case "response.reasoning_text.delta":
    case "response.reasoning_summary_text.delta":
    case "response.output_text.delta":
      if (part?.kind === "thought" || part?.kind === "text") part.text += event.delta ?? "";
      break;
    case "response.mcp_call_arguments.delta":
    case "response.function_call_arguments.delta":
      if (part?.kind === "call") part.args += event.delta ?? "";
      break;
    case "response.lemma.tool_progress":
      if (part?.kind === "call") (part.said = event.message), (part.fraction = event.fraction);
      break;
    case "response.output_item.done":
      if (part && event.item) finishPart(part, event.item, now);
      break;
    case "response.completed":
    case "response.incomplete":
    case "response.failed":
      finishTurn(turn, event.response, now);
      break;
    case "error":
      failTurn(turn, event.error?.code, event.error?.message ?? event.message ?? "The daemon reported an error.", now);
      turn.param = event.error?.param ?? undefined;
      break;
  }
}

function newPart(item: Item, index: number, now: number): Part {
  const base = { index, startedAt: now };
  if (item.type === "reasoning") return { ...base, kind: "thought", text: "" };
  if (item.type === "message") return { ...base, kind: "text", text: "" };
  if (item.type === "compaction") return { ...base, kind: "summary", text: "" };
  return { ...base, kind: "call", name: item.name ?? "tool", args: "" };
}

function finishPart(part: Part, item: Item, now: number): void {
  part.endedAt = now;
  if (part.kind === "summary") (part.text = item.encrypted_content ?? ""), (part.left = item.lemma?.left_out_items);
  if (part.kind !== "call") return;
  part.args = item.arguments ?? part.args;
  part.output = item.output ?? undefined;
  part.error = errorText(item.error);
  part.wall = item.lemma?.wall_ms;
  part.cpu = item.lemma?.cpu_ms;
  part.peak = item.lemma?.peak_kb;
  part.limit = item.lemma?.limit;
  part.status = item.lemma?.status;
}

const reasons: Record<string, string> = {
  cancelled: "Stopped.",
  max_output_tokens: "The answer reached the longest length that is allowed.",
  context_length_exceeded: "The model's context is full: the answer ends here.",
  max_wall_time: "The answer took longer than is allowed.",
  max_steps: "The model made as many steps as are allowed.",
  max_tool_calls: "The model called as many tools as are allowed.",
  interrupted: "The daemon was restarted in the middle of this answer, and it could not go on.",
  server_shutdown: "The daemon was stopped in the middle of this answer.",
};

const codes: Record<string, string> = {
  context_length_exceeded: "The conversation no longer fits into the model's context.",
  server_shutting_down: "The daemon is stopping.",
  model_not_found: "This model or agent is not served any more; choose another one.",
  response_not_found: "The daemon does not have this answer any more.",
  missing_scope: "Your token does not allow this.",
};

export function failTurn(turn: Turn, code: string | undefined, message: string, now: number): void {
  turn.status = "failed";
  turn.code = code;
  turn.note = codes[code ?? ""] ?? message;
  endParts(turn, now);
}

function endParts(turn: Turn, now: number): void {
  turn.endedAt = now;
  turn.progress = undefined;
  for (const part of turn.parts) part.endedAt ??= now;
}

function finishTurn(turn: Turn, end: ResponseObject | undefined, now: number): void {
  const reason = end?.incomplete_details?.reason ?? "";
  turn.usage = end?.usage ?? undefined;
  if (end?.status === "failed") return failTurn(turn, end.error?.code, end.error?.message ?? "The answer failed.", now);
  endParts(turn, now);
  turn.status = end?.status === "completed" ? "done" : "stopped";
  if (turn.status === "done") return;
  turn.code = reason;
  turn.note = reasons[reason] ?? `Ended early (${reason || "no reason given"}).`;
}
