// What every element of the page is built on: lit without shadow roots, so that one style sheet serves all.
import { LitElement } from "lit";

export abstract class Element extends LitElement {
  protected override createRenderRoot() {
    return this;
  }
}

export const emit = (from: HTMLElement, name: string, detail?: unknown) =>
  from.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

/** Words for those who listen; they are told one after the other, never every token. */
export function announce(words: string): void {
  const region = document.querySelector("#announce");
  if (region) region.textContent = words;
}

/** A line at the bottom for a moment, with a way back if there is one. `over` is called when it has gone unused. */
export function toast(words: string, undo?: () => void, over?: () => void): void {
  const box = document.querySelector("#toasts");
  if (!box) return over?.();
  const line = document.createElement("div"), text = document.createElement("span");
  line.className = "toast";
  text.textContent = words;
  line.append(text);
  const end = (f?: () => void) => {
    clearTimeout(timer);
    line.remove();
    f?.();
  };
  const timer = setTimeout(() => end(over), 7000);
  if (undo) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Undo";
    button.onclick = () => end(undo);
    line.append(button);
  }
  box.append(line);
  announce(words);
}
