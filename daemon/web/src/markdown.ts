// Markdown of a model to blocks, and a block to safe nodes: parsed by marked, cleaned by DOMPurify, formulas by KaTeX. What a model or a
// tool wrote is hostile: HTML in it is text, links go to http(s) alone and say where, nothing is loaded, and no text is parsed that is so
// long or so deep that parsing would take a while.
import DOMPurify from "dompurify";
import { Lexer, Marked, type Token, type Tokens } from "marked";
import { highlight } from "./highlight.js";
import { drawFormula, environment, isDrawn, readFormula } from "./tex.js";

const MAX_BLOCK = 6000; // characters of one paragraph, table or item that are still read as Markdown
const MAX_ROW = 2000; // of a table's row
const MAX_CODE = 100_000;
const MAX_PORTION = 16_000; // what is looked into at once
const PLAIN = 3000; // a piece of plain text

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const formulaStart = (src: string) => {
  const at = src.search(/\$|\\[([]|\\boxed\{|\\begin\{/);
  return at < 0 ? undefined : at;
};

const inlineMath = {
  name: "math",
  level: "inline",
  start: formulaStart,
  tokenizer(src: string) {
    const found = readFormula(src);
    return found && found !== "open" ? { type: "math", ...found } : undefined;
  },
  renderer: (t: Tokens.Generic) => `<span class="${t["display"] ? "tex display" : "tex"}">${escape(String(t["tex"]))}</span>`,
};

/** Display formulas that stand on lines of their own: nothing inside is Markdown. */
const blockMath = {
  ...inlineMath,
  name: "mathBlock",
  level: "block",
  start: (src: string) => {
    const gap = src.indexOf("\n\n"), at = (gap < 0 ? src : src.slice(0, gap)).search(/\n {0,3}(?:\$\$|\\\[|\\begin\{)/);
    return at < 0 ? undefined : at + 1;
  },
  tokenizer(src: string) {
    const lead = /^ {0,3}(?=\$\$|\\\[|\\begin\{)/.exec(src)?.[0];
    if (lead === undefined || !(src.startsWith("$$", lead.length) || src.startsWith("\\[", lead.length) || environment.test(src.slice(lead.length)))) return;
    const found = readFormula(src.slice(lead.length));
    if (!found || found === "open") return;
    const rest = /^[ \t]*[.,;]?[ \t]*(?:\n|$)/.exec(src.slice(lead.length + found.raw.length));
    if (!rest) return;
    return { type: "mathBlock", raw: lead + found.raw + rest[0], tex: found.tex, display: true };
  },
};

const harmless = /^<\/?(?:sub|sup|br|u)\s*\/?>$/i;

const marked = new Marked({
  gfm: true,
  extensions: [inlineMath, blockMath] as never,
  renderer: {
    html: ({ text }) => (harmless.test(text.trim()) ? text : escape(text)),
    checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
    image: ({ href, text }) => `<a href="${escape(href)}">${escape(text || href)}</a>`,
    code: ({ text, lang }) => `<pre><code class="language-${escape((lang ?? "").split(/\s/)[0] ?? "")}">${escape(text)}</code></pre>`,
  },
});

const purifier = DOMPurify(window);
purifier.addHook("afterSanitizeAttributes", (node) => {
  if (node.tagName !== "A") return;
  const href = node.getAttribute("href") ?? "";
  let url: URL | undefined;
  try {
    url = new URL(href);
  } catch {
    // no address of its own: no link
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username) {
    node.removeAttribute("href");
    return;
  }
  node.setAttribute("target", "_blank");
  node.setAttribute("rel", "noopener noreferrer nofollow");
  node.setAttribute("title", url.href);
  // A link that reads like one address and leads to another says so.
  if (/\w\.\w/.test(node.textContent ?? "") && !node.textContent?.toLowerCase().includes(url.hostname)) node.append(` (${url.hostname})`);
});
const safe = (html: string): DocumentFragment =>
  purifier.sanitize(html, {
    ALLOWED_TAGS: ["p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a", "span", "h1", "h2", "h3",
      "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "sub", "sup", "u"],
    ALLOWED_ATTR: ["href", "class", "start", "align"],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });

/** A part of a text that is rendered by itself. Lists are held item by item, so that a long one grows at its end alone. */
export interface Block {
  raw: string; // with what comes before the next block
  kind: "flow" | "code" | "list" | "plain";
  lang?: string;
  items?: Block[];
  ordered?: boolean;
  start?: number;
  loose?: boolean;
  text: string; // what is rendered
}

/** Lines that nest deeper than anybody can read would only be work. */
const flat = (source: string) => source.replace(/^(?:[ \t]*(?:>|[-*+](?=[ \t]))){12,}/gm, (run) => run.replace(/[>*+-]/g, "·"));

function toBlock(t: Token): Block {
  const text = t.raw;
  if (t.type === "code" && (t as Tokens.Code).text.length < MAX_CODE)
    return { raw: text, kind: "code", lang: (t as Tokens.Code).lang ?? "", text: (t as Tokens.Code).text };
  if (t.type === "list") {
    const list = t as Tokens.List;
    return { raw: text, kind: "list", text, ordered: list.ordered, start: Number(list.start) || 1, loose: list.loose,
      items: list.items.map((i) => ({ raw: i.raw, kind: i.text.length > MAX_BLOCK ? "plain" : "flow", text: (i.task ? (i.checked ? "☑ " : "☐ ") : "") + i.text })) };
  }
  const tooMuch = text.length > (t.type === "table" ? 2 * MAX_BLOCK : MAX_BLOCK) || (t.type === "table" && text.indexOf("\n") > MAX_ROW);
  return { raw: text, kind: tooMuch ? "plain" : "flow", text };
}

/** So much of a text as may be looked into at once, and whether more follows. It is cut between blocks; what has no such place for too long
 *  is plain text. */
export function portionOf(text: string, from: number): { source: string; more: boolean; isPlain: boolean } {
  const part = (n: number, isPlain: boolean) => ({ source: text.slice(from, from + n), more: from + n < text.length, isPlain });
  if (text.length - from <= MAX_PORTION) return part(text.length - from, false);
  const head = text.slice(from, from + MAX_PORTION), fence = /^ {0,3}(`{3,}|~{3,})/.exec(head)?.[1];
  if (fence) {
    const end = text.indexOf(`\n${fence}`, from + fence.length);
    const length = end < 0 ? text.length - from : end + 1 + fence.length - from;
    if (length <= MAX_CODE) return part(length, false);
    return part(head.lastIndexOf("\n", PLAIN) + 1 || PLAIN, true);
  }
  const gap = head.lastIndexOf("\n\n");
  const code = gap > 0 ? head.slice(0, gap).search(/\n {0,3}(?:```|~~~)/) : -1;
  if (code > 0) return part(code + 1, false); // a fence may span the gap: it comes next, by itself
  if (gap > 0) return part(gap + 2, false);
  const line = head.lastIndexOf("\n") + 1;
  const isList = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) /.test(head.slice(line));
  return isList ? part(line, false) : part(head.lastIndexOf("\n", PLAIN) + 1 || PLAIN, true);
}

/** The blocks of a text; the raws put together are the text. */
export function blocksOf(source: string): Block[] {
  try {
    const blocks: Block[] = [];
    for (const t of new Lexer(marked.defaults).blockTokens(flat(source))) {
      const last = blocks[blocks.length - 1];
      if (t.type === "space" && last) last.raw += t.raw;
      else if (t.type !== "space") blocks.push(toBlock(t));
      else blocks.push({ raw: t.raw, kind: "plain", text: "" });
    }
    return blocks;
  } catch {
    return [{ raw: source, kind: "plain", text: source }];
  }
}

/** Formulas are drawn one by one until time is over: false then, and the next call goes on. */
function drawFormulas(root: DocumentFragment, until: number): boolean {
  const found = root.querySelectorAll<HTMLElement>("span.tex");
  for (const span of found) {
    const display = span.classList.contains("display"), tex = span.textContent ?? "";
    if (isDrawn(tex, display)) continue;
    if (performance.now() > until) return false;
    drawFormula(tex, display);
  }
  for (const span of found) span.replaceWith(drawFormula(span.textContent ?? "", span.classList.contains("display")));
  return true;
}

function asText(text: string): DocumentFragment {
  const p = document.createElement("p"), f = document.createDocumentFragment();
  p.className = "as-text";
  p.textContent = text;
  f.append(p);
  return f;
}

/** A block as nodes; undefined: time is over, ask again in the next frame. `inItem`: a list's item, whose text needs no paragraph. */
export function renderBlock(block: Block, until: number, inItem = false, loose = false): DocumentFragment | undefined {
  if (block.kind === "plain") return block.text ? asText(block.text) : document.createDocumentFragment();
  try {
    const lexer = new Lexer(marked.defaults);
    lexer.state.top = !inItem || loose;
    const tokens = lexer.blockTokens(flat(block.text));
    for (const { src, tokens: into } of lexer.inlineQueue) lexer.inlineTokens(src, into);
    const html = marked.parser(tokens as never);
    const root = safe(inItem && !loose ? html.replace(/<\/?p>/g, "") : html);
    for (const pre of root.querySelectorAll("pre")) frameCode(pre);
    for (const table of root.querySelectorAll("table")) {
      const frame = document.createElement("div");
      frame.className = "table";
      frame.tabIndex = 0;
      table.replaceWith(frame);
      frame.append(table);
    }
    return drawFormulas(root, until) ? root : undefined;
  } catch {
    return asText(block.text);
  }
}

/** Code with its language and a button to copy it. */
function frameCode(pre: Element): void {
  const code = pre.querySelector("code"), frame = document.createElement("div");
  const lang = /language-(\S+)/.exec(code?.className ?? "")?.[1] ?? "";
  pre.replaceWith(frame);
  frame.append(codeFrame(lang), pre);
  pre.setAttribute("tabindex", "0");
  frame.className = "code";
  if (code) highlight(code, code.textContent ?? "", lang);
}

export function codeFrame(lang: string): HTMLElement {
  const bar = document.createElement("div"), name = document.createElement("span"), button = document.createElement("button");
  bar.className = "code-bar";
  name.textContent = lang.slice(0, 20);
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  bar.append(name, button);
  return bar;
}

/** How much of a growing text can be shown without half a formula, half a table or the mark of something that is still to come. */
export function showable(tail: string): string {
  let i = 0;
  const cutAt = (at: number) => tail.slice(0, at);
  while (i < tail.length) {
    const c = tail[i];
    const lineStart = i === 0 || tail[i - 1] === "\n";
    if (lineStart) {
      const fence = /^ {0,3}(`{3,}|~{3,})[^\n]*(\n|$)/.exec(tail.slice(i, i + 200));
      if (fence) {
        const mark = fence[1] ?? "```";
        const end = new RegExp(`\\n {0,3}${mark[0]}{${mark.length},}[ \\t]*(?=\\n|$)`).exec(tail.slice(i + fence[0].length - 1));
        if (!end) return fence[2] ? tail.replace(/\n {0,3}[`~]{1,2}$/, "") : cutAt(i); // code: shown line by line as it comes
        i += fence[0].length - 1 + end.index + end[0].length;
        continue;
      }
    }
    if (c === "`") {
      const run = /^`+/.exec(tail.slice(i))?.[0] ?? "`";
      const end = tail.indexOf(run, i + run.length), gap = tail.indexOf("\n\n", i);
      if (end >= 0 && (gap < 0 || end < gap)) {
        i = end + run.length;
        continue;
      }
      if (gap < 0 && tail.length - i < 300) return cutAt(i);
      i += run.length;
    } else if (c === "$" || c === "\\") {
      if (i === tail.length - 1) return cutAt(i);
      const found = readFormula(tail.slice(i, i + 4100));
      if (found === "open") return cutAt(i);
      i += found ? found.raw.length : c === "\\" && !/^\\(boxed|begin)/.test(tail.slice(i)) ? 2 : 1;
      if (!found && c === "\\" && /^\\(?:b(?:o(?:x(?:e(?:d)?)?)?|e(?:g(?:i(?:n(?:\{[a-zA-Z*]*)?)?)?)?)?)$/.test(tail.slice(i - 2))) return cutAt(i - 2);
    } else i++;
  }
  // A line that may become the mark of an item, a heading or a quotation; a table whose second line is not there yet; half a link;
  // emphasis that has only begun.
  const last = tail.slice(tail.lastIndexOf("\n") + 1), before = tail.length - last.length;
  if (last.length < 60 && /^\s*(?:\d{1,9}[.)]?|[-*+=_]{1,3}|#{1,6}|>+)?\s*$/.test(last)) return cutAt(before);
  if (/^ {0,3}\|/.test(last)) return cutAt(before);
  const link = last.lastIndexOf("["), rest = link < 0 ? "" : last.slice(link, link + 520);
  if (link > 0 && last.length - link < 520 && /^\[[^\]]*(?:\](?:\([^)\s]*)?)?$/.test(rest) && !rest.endsWith("]")) return cutAt(before + link);
  const bold = last.lastIndexOf("**");
  if (bold >= 0 && last.length - bold < 200 && last.split("**").length % 2 === 0)
    return last.length > bold + 2 ? `${trimMarks(tail)}**` : cutAt(before + bold);
  return trimMarks(tail);
}

function trimMarks(text: string): string {
  let n = text.length;
  while (n && "* \n".includes(text[n - 1] as string)) n--;
  return text.slice(0, n);
}
