// A text that grows, shown block by block: what is whole is rendered once and never touched again, only the end is rendered anew. All
// rendering of the page takes turns here and stays within a few milliseconds a frame, so that scrolling and typing never wait.
import { blocksOf, codeFrame, portionOf, renderBlock, showable, type Block } from "./markdown.js";
import { highlight } from "./highlight.js";
import { plain } from "./text.js";

const BUDGET_MS = 7;
const MOST_A_FRAME = 10_000; // characters: the browser has to lay them out, too
export const MOST_SHOWN = 300_000;

const waiting = new Set<StreamView>();
let asked = false;

function frame(): void {
  asked = false;
  const until = performance.now() + BUDGET_MS;
  for (const view of waiting) {
    if (view.step(until)) waiting.delete(view);
    if (performance.now() > until) break;
  }
  if (waiting.size) ask();
}
function ask(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(frame);
}

interface Shown {
  key: string;
  node: HTMLElement;
  items?: Shown[];
  code?: string;
}

const keyOf = (b: Block) => (b.kind === "list" ? `${b.kind}${b.ordered}${b.start}${b.loose}` : b.raw);

export class StreamView {
  private text = "";
  private done = false;
  private frozen = 0; // characters that will not change any more
  private kept = 0; // blocks of these
  private shown: Shown[] = [];
  private restUntil = 0; // the end of a long block is not rendered in every frame

  constructor(private target: HTMLElement) {}

  update(text: string, done: boolean): void {
    if (text.length > MOST_SHOWN) {
      text = `${text.slice(0, MOST_SHOWN)}\n\n… more is not shown here; copying the answer copies all of it.`;
      done = true;
    }
    text = plain(text).replace(/\r\n?/g, "\n");
    if (text === this.text && done === this.done) return;
    if (!text.startsWith(this.text.slice(0, this.frozen))) this.reset(); // another text altogether
    this.text = text;
    this.done = done;
    waiting.add(this);
    ask();
  }

  private reset(): void {
    this.frozen = this.kept = 0;
    this.shown = [];
    this.target.textContent = "";
  }

  /** Renders until time is over; true: nothing is left to do. */
  step(until: number): boolean {
    const began = performance.now();
    if (began < this.restUntil && !this.done) return false;
    if (!this.target.isConnected && this.shown.length) return true;
    let rendered = 0, placed = 0;
    for (let more = true; more; ) {
      const portion = portionOf(this.text, this.frozen), final = this.done || portion.more;
      const source = portion.source;
      const blocks: Block[] = portion.isPlain ? [{ raw: source, kind: "plain", text: source }] : blocksOf(final ? source : showable(source));
      // While a text grows, its last two blocks may still change.
      const whole = final ? blocks.length : Math.max(0, blocks.length - 2);
      more = portion.more;
      for (const [i, block] of blocks.entries()) {
        const old = this.shown[this.kept + rendered]?.key;
        if (placed > MOST_A_FRAME || !this.place(this.kept + rendered, block, until)) return false;
        if (old !== keyOf(block)) placed += block.raw.length;
        if (i < whole) {
          this.frozen += block.raw.length;
          this.kept++;
        } else rendered++;
      }
    }
    for (const gone of this.shown.splice(this.kept + rendered)) gone.node.remove();
    this.restUntil = performance.now() + 3 * (performance.now() - began);
    return true;
  }

  private place(index: number, block: Block, until: number): boolean {
    const old = this.shown[index], key = keyOf(block);
    if ((!old || old.key !== key) && performance.now() > until && block.kind !== "code") return false;
    if (block.kind === "list" && old?.items && old.key === key) return this.placeItems(old, block, until);
    if (block.kind === "code" && old?.code !== undefined && old.node.dataset["lang"] === (block.lang ?? "")) return this.growCode(old, block);
    if (old && old.key === key) return true;
    const node = document.createElement("div");
    node.className = "block";
    const next: Shown = { key, node };
    let good = true;
    if (block.kind === "list") {
      const list = document.createElement(block.ordered ? "ol" : "ul");
      if (block.ordered && block.start !== 1) (list as HTMLOListElement).start = block.start ?? 1;
      if (block.loose) list.className = "loose";
      node.append(list);
      next.items = [];
      good = this.placeItems(next, block, until);
      if (!good && !next.items.length) return false;
    } else if (block.kind === "code") {
      const pre = document.createElement("pre"), frame = document.createElement("div");
      pre.tabIndex = 0;
      pre.append(document.createElement("code"));
      frame.className = "code";
      frame.append(codeFrame(block.lang ?? ""), pre);
      node.append(frame);
      node.dataset["lang"] = block.lang ?? "";
      next.code = "";
      this.growCode(next, block);
    } else {
      const nodes = renderBlock(block, until);
      if (!nodes) return false;
      node.append(nodes);
    }
    if (old) old.node.replaceWith(node);
    else this.target.append(node);
    this.shown[index] = next;
    return good;
  }

  private placeItems(shown: Shown, block: Block, until: number): boolean {
    const list = shown.node.firstElementChild as HTMLElement, items = shown.items ?? [];
    for (const [i, item] of (block.items ?? []).entries()) {
      if (items[i]?.key === item.raw) continue;
      if (performance.now() > until && i >= items.length) return false;
      const nodes = renderBlock(item, until, true, block.loose);
      if (!nodes) return false;
      const li = document.createElement("li");
      li.append(nodes);
      if (items[i]) items[i].node.replaceWith(li);
      else list.append(li);
      items[i] = { key: item.raw, node: li };
    }
    for (const gone of items.splice(block.items?.length ?? 0)) gone.node.remove();
    return true;
  }

  /** Code grows by whole lines; long code gets its colours when it is whole. */
  private growCode(shown: Shown, block: Block): boolean {
    const code = shown.node.querySelector("code");
    if (code && (shown.code !== block.text || this.done)) {
      const long = block.text.length > 4000 && !this.done;
      if (long && shown.code && block.text.startsWith(shown.code)) code.append(block.text.slice(shown.code.length));
      else if (long) code.textContent = block.text;
      else highlight(code, block.text, block.lang ?? "");
    }
    shown.code = block.text;
    shown.key = block.raw;
    return true;
  }
}
