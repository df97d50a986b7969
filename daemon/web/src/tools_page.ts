// Every tool of the server: what it takes, what holds it, what it was called with; and a form to try it.
import { html, nothing, type TemplateResult } from "lit";
import { result } from "./call_view.js";
import type { Connection } from "./connection.js";
import { Element, announce } from "./element.js";
import { readForm, schemaForm, type ObjectSchema } from "./schema_form.js";
import { bytes, count, plain, pretty, seconds } from "./text.js";

interface PastCall {
  at: number;
  ok: boolean;
  status: string;
  arguments: string;
  output: string;
  limit: string;
  wall_ms: number;
}
interface Tool {
  name: string;
  description: string;
  origin: string;
  pure: boolean;
  parameters: ObjectSchema;
  needs: string[];
  limits: { wall_ms: number; cpu_ms: number; memory_bytes: number; output_bytes: number; result_bytes: number };
  runners: string[];
  resting: boolean;
  calls: number;
  failures: number;
  wall_ms_total: number;
  last_calls: PastCall[];
}
interface Runner {
  state: string;
  walls: string[];
  reason: string;
}
interface Trial {
  ok: boolean;
  output: string;
  status: string;
  limit: string;
  wall_ms: number;
}

export class ToolsPage extends Element {
  static override properties = { connection: { attribute: false }, tools: { state: true }, problem: { state: true }, trials: { state: true } };
  declare connection: Connection;
  declare tools: Tool[] | undefined;
  declare problem: string;
  declare trials: Record<string, Trial | "running">;
  private runners: Record<string, Runner> = {};

  constructor() {
    super();
    this.problem = "";
    this.trials = {};
  }

  protected override firstUpdated() {
    void this.load();
  }

  private async load() {
    try {
      const answer = await this.connection.fetch("/v1/tools", { cache: "no-store" });
      const body = await answer.json();
      if (!answer.ok) throw new Error(body.error?.message ?? answer.statusText);
      this.runners = body.sandbox.runners;
      this.tools = body.data;
      this.problem = "";
    } catch (error) {
      this.problem = `The tools cannot be listed: ${(error as Error).message}`;
    }
  }

  private async attempt(tool: Tool, form: HTMLFormElement) {
    let trial: Trial;
    this.trials = { ...this.trials, [tool.name]: "running" };
    try {
      const args = readForm(form, tool.parameters);
      const answer = await this.connection.fetch(`/v1/tools/${encodeURIComponent(tool.name)}`, { method: "POST", body: JSON.stringify({ arguments: args }) });
      const body = await answer.json();
      trial = answer.ok ? body : { ok: false, output: body.error?.message ?? answer.statusText, status: body.error?.code ?? "", limit: "", wall_ms: 0 };
    } catch (error) {
      trial = { ok: false, output: (error as Error).message, status: "not_sent", limit: "", wall_ms: 0 };
    }
    this.trials = { ...this.trials, [tool.name]: trial };
    announce(trial.ok ? `${tool.name} answered` : `${tool.name} failed`);
    void this.load();
  }

  private trial(tool: Tool): TemplateResult {
    const t = this.trials[tool.name];
    return html`<form class="try" @submit=${(e: Event) => (e.preventDefault(), void this.attempt(tool, e.target as HTMLFormElement))}>
      ${schemaForm(`try-${tool.name}`, tool.parameters)}
      <button type="submit" class="solid" ?disabled=${t === "running"}>${t === "running" ? "Running…" : "Try it"}</button>
      ${t && t !== "running"
        ? html`<div class="trial ${t.ok ? "done" : "failed"}"><header>${t.ok ? "Result" : `Failed: ${t.status}`}<span class="facts">${seconds(t.wall_ms)}</span></header>
            ${result(t.output, !t.ok, tool.name)}${t.limit ? html`<p class="limit">Limit reached: ${t.limit}</p>` : nothing}</div>`
        : nothing}
    </form>`;
  }

  private past(tool: Tool): TemplateResult | typeof nothing {
    if (!tool.last_calls.length) return nothing;
    return html`<details><summary>Last ${count(tool.last_calls.length, "call")}</summary>
      <ol class="past">${tool.last_calls.map((c) => html`<li class=${c.ok ? "done" : "failed"}>
        <header><time datetime=${new Date(c.at * 1000).toISOString()}>${new Date(c.at * 1000).toLocaleTimeString()}</time>
          <span>${c.status}</span><span class="facts">${seconds(c.wall_ms)}</span></header>
        <code>${plain(c.arguments)}</code>
        <pre class="output" tabindex="0">${plain(c.output)}</pre>
        ${c.limit ? html`<p class="limit">Limit reached: ${c.limit}</p>` : nothing}</li>`)}</ol></details>`;
  }

  private walls(tool: Tool): TemplateResult {
    const l = tool.limits;
    return html`<dl class="facts-list">
      <div><dt>Runs in</dt><dd>${tool.runners.map((r) => `${r} (${this.runners[r]?.state ?? "unknown"})`).join(", ")}</dd></div>
      <div><dt>Limits</dt><dd>${seconds(l.wall_ms)} in all, ${seconds(l.cpu_ms)} computing, ${bytes(l.memory_bytes)} memory, ${bytes(l.output_bytes)} output, of which the model reads ${bytes(l.result_bytes)}</dd></div>
      <div><dt>Walls</dt><dd>${[...new Set(tool.runners.flatMap((r) => this.runners[r]?.walls ?? []))].map((w) => html`<span class="chip">${w}</span>`)}</dd></div>
      ${tool.needs.length ? html`<div><dt>May also use</dt><dd>${tool.needs.map((n) => html`<span class="chip">${n}</span>`)}</dd></div>` : nothing}
      <div><dt>So far</dt><dd>${count(tool.calls, "call")}, ${tool.failures} failed${tool.calls ? `, ${seconds(tool.wall_ms_total / tool.calls)} each` : ""}</dd></div>
    </dl>`;
  }

  protected override render() {
    return html`<section class="page" aria-labelledby="tools-title"><div class="column">
      <h2 id="tools-title" tabindex="-1">Tools</h2>
      <p class="lead">What the model may call. Each call runs in a process of its own, behind the walls named here, and is gone afterwards.</p>
      ${this.problem ? html`<p class="note failed" role="alert">${this.problem}</p>` : nothing}
      ${this.tools?.map((tool) => html`<article class="tool" aria-label=${tool.name}>
        <header><h3>${tool.name}</h3><span class="chip">${tool.origin}</span>${tool.pure ? html`<span class="chip" title="Same arguments, same result">pure</span>` : nothing}
          ${tool.resting ? html`<span class="chip bad">resting after failures</span>` : nothing}</header>
        <p>${plain(tool.description)}</p>
        ${this.trial(tool)} ${this.walls(tool)} ${this.past(tool)}
        <details><summary>Schema</summary><pre tabindex="0">${pretty(JSON.stringify(tool.parameters))}</pre></details>
      </article>`) ?? (this.problem ? nothing : html`<p class="note"><i class="dots"></i>Asking the daemon</p>`)}
    </div></section>`;
  }
}
customElements.define("lemma-tools", ToolsPage);
