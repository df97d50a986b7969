// Light, dark, or what the system says.
const KEY = "lemma.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

export type Theme = "system" | "light" | "dark";

export const chosenTheme = (): Theme => (localStorage.getItem(KEY) as Theme | null) ?? "system";
export const shownTheme = () => (chosenTheme() === "system" ? (system.matches ? "dark" : "light") : chosenTheme());

export function applyTheme(): void {
  document.documentElement.dataset["theme"] = shownTheme();
}
export function nextTheme(): Theme {
  const next = { system: "light", light: "dark", dark: "system" }[chosenTheme()] as Theme;
  if (next === "system") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, next);
  applyTheme();
  return next;
}
export const onSystemTheme = (f: () => void) => system.addEventListener("change", f);
