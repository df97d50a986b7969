// Formulas: where they begin and end in a text, and KaTeX, which draws them. A formula is hostile like any other text: its length and
// depth are capped, nothing in it is trusted, and whatever KaTeX makes of it, an exception included, is a result.
import katex from "katex-source";

export interface Formula {
  raw: string;
  tex: string;
  display: boolean;
}

const MAX_TEX = 2500;
const MAX_DEPTH = 40;
const MAX_OPEN = 4000;

const pairs: [string, string, boolean][] = [
  ["$$", "$$", true],
  ["\\[", "\\]", true],
  ["\\(", "\\)", false],
];
const inlineDollar = /^\$(?!\s)((?:\\.|[^$\\\n]){1,400}?)(?<!\s)\$(?!\d)/;
export const environment = /^\\begin\{((?:align|gather|equation|multline|aligned|cases|array|[pbvBV]?matrix)\*?)\}/;

/** The formula that begins at the start of `text`; "open": it has begun and has no end yet; undefined: there is none. `$` needs a
 *  non-space inside on both sides and no digit after it, so that prices stay prices. */
export function readFormula(text: string): Formula | "open" | undefined {
  for (const [open, close, display] of pairs) {
    if (!text.startsWith(open)) continue;
    const end = text.indexOf(close, open.length);
    if (end < 0) return text.length < MAX_OPEN ? "open" : undefined;
    const tex = text.slice(open.length, end);
    return tex.trim() ? { raw: text.slice(0, end + close.length), tex, display } : undefined;
  }
  if (text.startsWith("\\boxed{")) {
    let depth = 0;
    for (let i = 6; i < text.length && i < MAX_OPEN; i++) {
      if (text[i] === "\\") i++;
      else if (text[i] === "{") depth++;
      else if (text[i] === "}" && --depth === 0) return { raw: text.slice(0, i + 1), tex: text.slice(0, i + 1), display: false };
    }
    return text.length < MAX_OPEN ? "open" : undefined;
  }
  const begun = environment.exec(text);
  if (begun) {
    const close = `\\end{${begun[1]}}`;
    const end = text.indexOf(close);
    if (end < 0) return text.length < MAX_OPEN ? "open" : undefined;
    const raw = text.slice(0, end + close.length);
    return { raw, tex: raw, display: true };
  }
  const inline = inlineDollar.exec(text);
  if (inline) return { raw: inline[0], tex: inline[1] ?? "", display: false };
  return /^\$[^\s\d$][^$\n]{0,200}$/.test(text) ? "open" : undefined;
}

const cache = new Map<string, Node>();
const MOST_CACHED = 2000;

function tooDeep(tex: string): boolean {
  let depth = 0;
  for (const c of tex) {
    if (c === "{" && ++depth > MAX_DEPTH) return true;
    if (c === "}") depth--;
  }
  return (tex.match(/\\(begin|left|sqrt|frac)/g)?.length ?? 0) > 150;
}

function draw(tex: string, display: boolean): Node {
  const holder = document.createElement("span");
  const asText = () => {
    holder.className = "math-text";
    holder.textContent = tex.length > 400 ? `${tex.slice(0, 400)}…` : tex;
    return holder;
  };
  if (tex.length > MAX_TEX || tooDeep(tex)) return asText();
  holder.className = display ? "math display" : "math";
  if (display) holder.tabIndex = 0; // it may be wider than the column and then scrolls
  try {
    katex.render(tex, holder, {
      displayMode: display, throwOnError: true, trust: false, strict: "ignore", maxSize: 20, maxExpand: 200,
    });
  } catch {
    return asText();
  }
  return holder;
}

export const isDrawn = (tex: string, display: boolean) => cache.has((display ? "D" : "I") + tex);

/** The formula as nodes. Drawing takes a millisecond or so, a second request for the same one nearly nothing. */
export function drawFormula(tex: string, display: boolean): Node {
  const key = (display ? "D" : "I") + tex;
  let node = cache.get(key);
  if (!node) {
    if (cache.size >= MOST_CACHED) cache.delete(cache.keys().next().value ?? "");
    node = draw(tex, display);
    cache.set(key, node);
  }
  return node.cloneNode(true);
}
