// A small chart of the last minutes, drawn by uPlot in the page's colours.
import { nothing } from "lit";
import uPlot from "uplot";
import { Element } from "./element.js";

export interface Series {
  label: string;
  colour: string; // a custom property's name
}

const font = "11px system-ui, sans-serif";

export class Chart extends Element {
  static override properties = { series: { attribute: false }, data: { attribute: false }, format: { attribute: false }, theme: { attribute: false } };
  declare series: Series[];
  declare data: (number | null)[][];
  declare format: (n: number) => string;
  declare theme: string;
  private plot?: uPlot;
  private drawn = "";
  private sized?: ResizeObserver;

  private make(): uPlot {
    // A canvas knows no custom properties: the browser says what they come to.
    const colour = (name: string) => {
      this.style.color = `var(${name})`;
      return getComputedStyle(this).color;
    };
    const axis = { stroke: colour("--soft"), font, grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false } };
    return new uPlot(
      {
        width: Math.max(this.clientWidth, 200),
        height: 120,
        legend: { show: false },
        cursor: { show: false },
        scales: { y: { range: (_, lo, hi) => [Math.min(0, lo ?? 0), Math.max(1, (hi ?? 1) * 1.1)] } },
        axes: [
          { ...axis, space: 90, size: 28, grid: { show: false }, values: (_, ticks) => ticks.map((t) => new Date(t * 1000).toTimeString().slice(0, 8)) },
          { ...axis, size: 56, space: 34, values: (_, ticks) => ticks.map(this.format) },
        ],
        series: [{}, ...this.series.map((s) => ({ label: s.label, stroke: colour(s.colour), width: 1.5, fill: colour(s.colour).replace("rgb", "rgba").replace(")", ", .1)"), points: { show: false } }))],
      },
      this.data as uPlot.AlignedData,
      this,
    );
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
    this.sized ??= new ResizeObserver(() => this.clientWidth && this.plot?.setSize({ width: this.clientWidth, height: 120 }));
    this.sized.observe(this);
  }
  protected override render() {
    return nothing;
  }
}
customElements.define("lemma-chart", Chart);
