// The first thing that runs: the theme is set before anything is drawn, and the page is drawn once before its program, which is a hundred
// times larger than this, is begun.
import { applyTheme } from "./theme.js";

applyTheme();
document.documentElement.dataset["place"] = /^#\/(tools|status)/.exec(location.hash)?.[1] ?? "talk";
const parts = document.currentScript?.dataset["app"]?.split(" ") ?? [];
const begin = () => parts.map((part) => import(part));
addEventListener("DOMContentLoaded", () => {
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 200); // a page that is not looked at has no frames; a module begins only once
});
