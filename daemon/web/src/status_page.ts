// How the daemon is: drawn live from /metrics, once a second while it is looked at.
import { html, nothing, type TemplateResult } from "lit";
import "./chart.js";
import type { Series } from "./chart.js";
import type { Connection } from "./connection.js";
import { Element } from "./element.js";
import { icon } from "./icons.js";
import { parseMetrics, quantile, sum, type Sample } from "./metrics.js";
import { bytes, count, seconds } from "./text.js";

const KEPT = 300; // seconds

const round = (n: number) => (n >= 100 ? String(Math.round(n)) : String(Math.round(n * 10) / 10));

interface Row {
  at: number;
  samples: Sample[];
}

export class StatusPage extends Element {
  static override properties = { connection: { attribute: false }, theme: { attribute: false }, rows: { state: true }, problem: { state: true } };
  declare connection: Connection;
  declare theme: string;
  declare rows: Row[];
  declare problem: string;
  private timer = 0;

  constructor() {
    super();
    this.rows = [];
    this.problem = "";
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.updateComplete.then(() => this.read());
    this.timer = window.setInterval(() => document.hidden || void this.read(), 1000);
  }
  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  private async read() {
    try {
      const answer = await this.connection.fetch("/metrics", { cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status === 403 ? "your token does not allow it (scope admin)" : `it answered ${answer.status}`);
      const row = { at: Date.now() / 1000, samples: parseMetrics(await answer.text()) };
      this.rows = [...this.rows.filter((r) => r.at > row.at - KEPT), row];
      this.problem = "";
    } catch (error) {
      this.problem = `The daemon's figures cannot be read: ${(error as Error).message}`;
    }
  }

  /** A counter's growth a second between two readings. */
  private rate(name: string): (number | null)[] {
    return this.rows.map((r, i) => {
      const before = this.rows[i - 1];
      return before ? Math.max(0, (sum(r.samples, name) - sum(before.samples, name)) / (r.at - before.at)) : null;
    });
  }
  private gauge(name: string): number[] {
    return this.rows.map((r) => sum(r.samples, name));
  }

  private chart(title: string, now: string, series: Series[], data: (number | null)[][], format = round): TemplateResult {
    return html`<figure class="tile"><figcaption>${title}<b>${now}</b></figcaption>
      <lemma-chart .series=${series} .data=${[this.rows.map((r) => r.at), ...data]} .format=${format} .theme=${this.theme} role="img" aria-label="${title}: ${now}"></lemma-chart>
      ${series.length > 1 ? html`<p class="legend">${series.map((s) => html`<span class="key ${s.colour.slice(2)}">${s.label}</span>`)}</p>` : nothing}</figure>`;
  }

  private charts(s: Sample[]): TemplateResult {
    const decode = this.rate("generated_tokens_total"), prompt = this.rate("prompt_tokens_total");
    const used = this.gauge("kv_used_bytes"), budget = sum(s, "kv_budget_bytes");
    return html`<div class="tiles">
      ${this.chart("Tokens a second", `${round(decode.at(-1) ?? 0)} written, ${round(prompt.at(-1) ?? 0)} read`,
        [{ label: "written", colour: "--accent" }, { label: "read", colour: "--good" }], [decode, prompt])}
      ${this.chart("Queue", `${sum(s, "generations_running")} running, ${sum(s, "generations_waiting") + sum(s, "requests_waiting")} waiting`,
        [{ label: "running", colour: "--accent" }, { label: "waiting", colour: "--bad" }],
        [this.gauge("generations_running"), this.rows.map((r) => sum(r.samples, "generations_waiting") + sum(r.samples, "requests_waiting"))])}
      ${this.chart("Keys and values", `${bytes(used.at(-1) ?? 0)} of ${bytes(budget)}`, [{ label: "used", colour: "--accent" }], [used], bytes)}
      ${this.chart("Tool calls a second", `${sum(s, "tool_calls_total")} so far, ${sum(s, "tool_failures_total")} failed`, [{ label: "calls", colour: "--accent" }], [this.rate("tool_calls_total")])}
    </div>`;
  }

  private facts(s: Sample[]): TemplateResult {
    const ends = (status: string) => s.find((x) => x.name === "runs_total" && x.labels["status"] === status)?.value ?? 0;
    const first = quantile(s, "time_to_first_token_seconds", 0.5);
    const facts: [string, string][] = [
      ["Up", seconds(sum(s, "uptime_seconds") * 1000)],
      ["Answers", `${ends("completed")} completed, ${ends("incomplete") + ends("cancelled")} ended early, ${ends("failed")} failed`],
      ["First token", first === undefined ? "none yet" : `half within ${seconds(first * 1000)}`],
      ["Connections", `${count(sum(s, "websockets"), "WebSocket")}, ${count(sum(s, "connections"), "connection")}`],
      ["Prompt tokens", `${sum(s, "prompt_tokens_total")}, ${sum(s, "cached_prompt_tokens_total")} of them from the cache`],
      ["Refused", String(sum(s, "refused_total"))],
    ];
    return html`<dl class="facts-list wide">${facts.map(([k, v]) => html`<div><dt>${k}</dt><dd>${v}</dd></div>`)}</dl>`;
  }

  private sandbox(s: Sample[]): TemplateResult {
    const of = (name: string, runner: string) => s.filter((x) => x.name === name && x.labels["runner"] === runner);
    const mode = s.find((x) => x.name === "sandbox_mode")?.labels["mode"] ?? "unknown";
    return html`<h3>Sandbox</h3>
      <p class="lead">Mode: <b>${mode}</b>. Before a runner serves, canaries try to get out of it; what they are answered is shown here.</p>
      <div class="runners">${s.filter((x) => x.name === "sandbox_runner").map(({ labels }) => {
        const runner = labels["runner"] ?? "", canaries = of("sandbox_canary", runner);
        const out = canaries.filter((c) => !/^(killed|denied)/.test(c.labels["outcome"] ?? ""));
        return html`<article class="tile runner">
          <header><b>${runner}</b><span class="chip ${labels["state"] === "ready" ? "good" : "bad"}">${labels["state"]}</span></header>
          <p>${of("sandbox_wall", runner).map((w) => html`<span class="chip">${w.labels["wall"]}</span>`)}</p>
          <details><summary>${icon(out.length ? "cross" : "check")} ${out.length ? `${count(out.length, "canary", "canaries")} of ${canaries.length} got out` : `${count(canaries.length, "canary", "canaries")}, none got out`}</summary>
            <table><tbody>${canaries.map((c) => html`<tr><td>${c.labels["canary"]}</td><td>${c.labels["outcome"]}</td></tr>`)}</tbody></table></details>
        </article>`;
      })}</div>`;
  }

  protected override render() {
    const now = this.rows.at(-1)?.samples;
    return html`<section class="page" aria-labelledby="status-title"><div class="column wide">
      <h2 id="status-title" tabindex="-1">Status</h2>
      ${this.problem ? html`<p class="note failed" role="alert">${this.problem}</p>` : nothing}
      ${now ? html`${this.charts(now)} ${this.facts(now)} ${this.sandbox(now)}` : this.problem ? nothing : html`<p class="note"><i class="dots"></i>Asking the daemon</p>`}
    </div></section>`;
  }
}
customElements.define("lemma-status", StatusPage);
