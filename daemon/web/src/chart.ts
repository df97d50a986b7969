// Charts drawn by uPlot in the page's colours: of the last minutes, and of what a tool computed.
import { nothing } from "lit";
import uPlot from "uplot";
import { Element } from "./element.js";

export interface Series {
  label: string;
  colour: string; // a custom property's name
}

const font = "11px system-ui, sans-serif";

const LEAST_SECONDS = 60; // that a chart of the last minutes spans

abstract class Drawn extends Element {
  static override properties = { data: { attribute: false }, theme: { attribute: false } };
  declare data: (number | null)[][];
  declare theme: string;
  private plot?: uPlot;
  private drawn = "";
  private sized?: ResizeObserver;

  /** What is particular to this chart, on top of what all have. */
  protected abstract options(axis: uPlot.Axis, colour: (name: string) => string): Partial<uPlot.Options>;

  private make(): uPlot {
    // A canvas knows no custom properties: the browser says what they come to.
    const colour = (name: string) => {
      this.style.color = `var(${name})`;
      return getComputedStyle(this).color;
    };
    const axis = { stroke: colour("--soft"), font, grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false } };
    const size = { width: Math.max(this.clientWidth, 200), height: this.clientHeight || 120 };
    return new uPlot({ ...size, legend: { show: false }, cursor: { show: false }, series: [], ...this.options(axis, colour) }, this.data as uPlot.AlignedData, this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sized?.disconnect();
    this.sized = undefined;
    this.plot?.destroy();
    this.plot = undefined;
  }

  protected override updated() {
    if (this.drawn !== this.theme) {
      this.plot?.destroy();
      this.plot = undefined;
      this.drawn = this.theme;
    }
    if (!this.plot) this.plot = this.make();
    else this.plot.setData(this.data as uPlot.AlignedData);
    this.sized ??= new ResizeObserver(() => this.clientWidth && this.plot?.setSize({ width: this.clientWidth, height: this.clientHeight }));
    this.sized.observe(this);
  }
  protected override render() {
    return nothing;
  }
}

class Chart extends Drawn {
  static override properties = { ...Drawn.properties, series: { attribute: false }, format: { attribute: false } };
  declare series: Series[];
  declare format: (n: number) => string;

  protected override options(axis: uPlot.Axis, colour: (name: string) => string): Partial<uPlot.Options> {
    return {
      scales: {
        x: { range: (_, lo, hi) => [Math.min(lo, hi - LEAST_SECONDS), hi] },
        y: { range: (_, lo, hi) => [Math.min(0, lo ?? 0), Math.max(1, (hi ?? 1) * 1.1)] },
      },
      axes: [
        { ...axis, space: 90, size: 28, grid: { show: false }, values: (_, ticks) => ticks.map((t) => new Date(t * 1000).toTimeString().slice(0, 8)) },
        { ...axis, size: 56, space: 34, values: (_, ticks) => ticks.map(this.format) },
      ],
      series: [{}, ...this.series.map((s) => ({ label: s.label, stroke: colour(s.colour), width: 1.5, fill: colour(s.colour).replace("rgb", "rgba").replace(")", ", .1)"), points: { show: false } }))],
    };
  }
}
customElements.define("lemma-chart", Chart);

/** A range that can be divided into steps, whatever the numbers are. */
function span(lo: number | null, hi: number | null, more: number): [number, number] {
  const a = lo ?? 0, b = hi ?? 1, most = Math.max(Math.abs(a), Math.abs(b)), flat = most < 1e-12 || b - a < 1e-6 * most;
  const pad = most < 1e-12 ? 1 : flat ? most / 10 : (b - a) * more;
  return [a - pad, b + pad];
}

class Plot extends Drawn {
  static override properties = { ...Drawn.properties, colours: { attribute: false } };
  declare colours: string[];

  protected override options(axis: uPlot.Axis, colour: (name: string) => string): Partial<uPlot.Options> {
    const tick = (n: number) => String(Number(n.toPrecision(6)));
    const axes = [{ ...axis, size: 28, space: 50 }, { ...axis, size: 56, space: 34 }].map((a) => ({ ...a, values: (_: uPlot, ticks: number[]) => ticks.map(tick) }));
    return { scales: { x: { time: false, range: (_, lo, hi) => span(lo, hi, 0) }, y: { range: (_, lo, hi) => span(lo, hi, 0.06) } }, axes, series: [{}, ...this.data.slice(1).map((_, i) => ({ stroke: colour(this.colours[i] ?? "--accent"), width: 2, pxAlign: 0, points: { show: false } }))] };
  }
}
customElements.define("lemma-plot", Plot);
