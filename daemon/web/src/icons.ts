// Line icons, drawn for this page on a grid of 20.
import { svg, html, type TemplateResult } from "lit";

const paths = {
  menu: "M3 6h14M3 10h14M3 14h14",
  plus: "M10 4v12M4 10h12",
  search: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm3.6 8.6L16.5 16.5",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  edit: "M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2L4 16Z",
  copy: "M7.5 7.5h8v8h-8zM12.5 7V4.5h-8v8H7",
  again: "M15.5 10a5.5 5.5 0 1 1-1.7-4M15.5 3.5v3h-3",
  stop: "M6 6h8v8H6z",
  send: "M10 16V5M5.2 9.4 10 4.6l4.8 4.8",
  tune: "M3 6.5h7M15 6.5h2M3 13.5h2M10 13.5h7M12.5 4.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM7.5 11.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  tools: "M12.2 4.2a3.8 3.8 0 0 0-4 5.3L3.8 14 6 16.2l4.5-4.4a3.8 3.8 0 0 0 5.3-4L13.4 10 10.6 9.4 10 6.6Z",
  pulse: "M2.5 10.5h3.2l2-5.5 4 10 2-4.5h3.8",
  panel: "M3.5 4.5h13v11h-13zM12 4.5v11",
  theme: "M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  cross: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  keys: "M3 6h14v8.5H3zM6 9h.01M9 9h.01M12 9h.01M14.5 9h.01M7 12h6",
  down: "M10 4.5v10M5.5 10.5 10 15l4.5-4.5",
} as const;

export const icon = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${paths[name]} />`}</svg>`;
