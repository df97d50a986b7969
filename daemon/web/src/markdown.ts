// Text of a model to safe nodes: Markdown by marked, cleaned by DOMPurify, formulas by KaTeX. What a model or a tool wrote is hostile:
// no scripts, no frames, no forms, no outside loads; links open apart and only over http(s).
import DOMPurify from "dompurify";
import katex from "katex";
import { Marked, type Tokens } from "marked";

interface MathToken extends Tokens.Generic {
  tex: string;
  display: boolean;
}

const MAX_TEX = 4000;

/** Where a formula that starts at `text[0]` ends: [length, tex, display], or undefined. Braces must balance; "$" needs a non-space
 *  inside on both sides and no digit after it, so that prices stay prices. */
function readMath(text: string): [number, string, boolean] | undefined {
  const pairs: [string, string, boolean][] = [
    ["$$", "$$", true],
    ["\\[", "\\]", true],
    ["\\(", "\\)", false],
  ];
  for (const [open, close, display] of pairs) {
    if (!text.startsWith(open)) continue;
    const end = text.indexOf(close, open.length);
    return end < 0 ? undefined : [end + close.length, text.slice(open.length, end), display];
  }
  if (text.startsWith("\\boxed{")) {
    let depth = 0;
    for (let i = 6; i < text.length; i++) {
      if (text[i] === "{") depth++;
      if (text[i] === "}" && --depth === 0) return [i + 1, text.slice(0, i + 1), false];
    }
    return undefined;
  }
  const inline = /^\$(?!\s)((?:\\.|[^$\\\n])+?)(?<!\s)\$(?!\d)/.exec(text);
  return inline ? [inline[0].length, inline[1] ?? "", false] : undefined;
}

const math = {
  name: "math",
  level: "inline" as const,
  start: (src: string) => {
    const at = src.search(/\$|\\\(|\\\[|\\boxed\{/);
    return at < 0 ? undefined : at;
  },
  tokenizer(src: string): MathToken | undefined {
    const found = readMath(src);
    if (!found) return undefined;
    const [length, tex, display] = found;
    return { type: "math", raw: src.slice(0, length), tex, display };
  },
  renderer(token: Tokens.Generic): string {
    const t = token as MathToken;
    const span = document.createElement("span");
    span.className = t.display ? "math display" : "math";
    span.textContent = t.tex;
    return span.outerHTML;
  },
};

const marked = new Marked({ gfm: true, breaks: false, extensions: [math] as never });

const purifier = DOMPurify(window);
purifier.addHook("afterSanitizeAttributes", (node) => {
  if (node.tagName === "A") {
    const href = node.getAttribute("href") ?? "";
    if (!/^https?:\/\//i.test(href)) node.removeAttribute("href");
    node.setAttribute("target", "_blank");
    node.setAttribute("rel", "noopener noreferrer nofollow");
  }
});

const clean = (html: string): DocumentFragment =>
  purifier.sanitize(html, {
    ALLOWED_TAGS: ["p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a", "span", "h1", "h2", "h3",
      "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "sub", "sup"],
    ALLOWED_ATTR: ["href", "class", "start", "align"],
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });

/** Bidirectional overrides can make a text read as what it is not. */
const withoutTricks = (text: string) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");

function typeset(root: DocumentFragment): void {
  for (const span of root.querySelectorAll<HTMLElement>("span.math")) {
    const tex = span.textContent ?? "";
    if (tex.length > MAX_TEX) continue; // stays as text
    katex.render(tex, span, {
      displayMode: span.classList.contains("display"),
      throwOnError: false,
      trust: false,
      strict: "ignore",
      maxSize: 30,
      maxExpand: 200,
    });
  }
  for (const code of root.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.className = "copy";
    button.type = "button";
    button.textContent = "Copy";
    button.onclick = () => {
      void navigator.clipboard.writeText(code.querySelector("code")?.textContent ?? "");
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 1500);
    };
    code.append(button);
  }
}

/** How much of a growing text can be shown without half a formula or half a fence at its end. */
export function showable(text: string): string {
  const open = Math.max(text.lastIndexOf("\\("), text.lastIndexOf("\\["), text.lastIndexOf("\\boxed{"));
  if (open >= 0 && !readMath(text.slice(open))) return text.slice(0, open);
  const dollars = [...text.matchAll(/(?<!\\)\$\$?/g)];
  const last = dollars[dollars.length - 1];
  if (dollars.length % 2 === 1 && last && !/^\$\d/.test(text.slice(last.index)) && text.length - last.index < 400)
    return text.slice(0, last.index);
  return text.endsWith("\\") ? text.slice(0, -1) : text;
}

/** Renders blocks into `target`, touching only those that changed since the last call: a long answer streams without re-rendering. */
export class MarkdownView {
  private sources: string[] = [];

  constructor(private target: HTMLElement) {}

  update(text: string, done: boolean): void {
    const source = withoutTricks(done ? text : showable(text));
    const blocks = marked.lexer(source).filter((t) => t.type !== "space");
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block || this.sources[i] === block.raw) continue;
      this.sources[i] = block.raw;
      const holder = document.createElement("div");
      holder.className = "block";
      const fragment = clean(marked.parser([block]));
      typeset(fragment);
      holder.append(fragment);
      const old = this.target.children[i];
      if (old) old.replaceWith(holder);
      else this.target.append(holder);
    }
    while (this.target.children.length > blocks.length) this.target.lastElementChild?.remove();
    this.sources.length = blocks.length;
  }
}
