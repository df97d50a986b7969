// A plain text that grows, such as a thought: what is there is left alone, what is new is put behind it, in pieces that the browser need
// not lay out before they are looked at.
import { Element } from "./element.js";
import { plain } from "./text.js";

const PIECE = 1500; // characters, then to the end of the line
const MOST_PIECE = 6000;
const MOST = 300_000;

class GrowingText extends Element {
  static override properties = { text: { attribute: false } };
  declare text: string;
  private taken = "";
  private piece?: Text;

  private add(text: string) {
    if (!this.piece) {
      const p = document.createElement("p");
      this.piece = document.createTextNode("");
      p.append(this.piece);
      this.append(p);
    }
    this.piece.appendData(text);
  }

  protected override updated() {
    const text = this.text.slice(0, MOST);
    if (!text.startsWith(this.taken)) {
      this.replaceChildren();
      this.taken = "";
      this.piece = undefined;
    }
    let rest = plain(text.slice(this.taken.length));
    this.taken = text;
    while (rest) {
      const from = Math.max(0, PIECE - (this.piece?.length ?? 0)), line = rest.indexOf("\n", from), most = Math.max(1, MOST_PIECE - (this.piece?.length ?? 0));
      const end = line >= 0 && line < most ? line : rest.length > most ? most : -1;
      this.add(end < 0 ? rest : rest.slice(0, end));
      if (end < 0) return;
      rest = rest.slice(end === line ? end + 1 : end);
      this.piece = undefined;
    }
  }
}
customElements.define("lemma-growing", GrowingText);
