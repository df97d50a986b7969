// Colours for code: comments, texts, numbers and words that a language keeps to itself. One reader for all languages, because colours
// help the eye and need not be exact.
const words = new Set(
  ("and as async await begin bool break case catch char class const continue def default defer del do double elif else elsif end enum " +
    "except export extends false final finally float fn for from func function if impl import in int interface is lambda let local long " +
    "loop match module mut namespace new nil None not null or pass private protected public raise repeat return self static struct super " +
    "switch template then this throw True False true try type typedef union unless unsigned until use using var void while with yield")
    .split(" "));

const hashComments = /^(?:py|python|rb|ruby|sh|bash|shell|zsh|yaml|yml|toml|ini|make|makefile|r|perl)$/i;
const dashComments = /^(?:lua|sql|haskell|hs|ada)$/i;
const noColours = /^(?:|text|txt|plain|output|console|markdown|md|tex|latex)$/i;
const MOST = 50_000;

function rules(lang: string): RegExp {
  const comment = hashComments.test(lang) ? "#[^\\n]*" : dashComments.test(lang) ? "--\\[\\[[\\s\\S]*?(?:\\]\\]|$)|--[^\\n]*"
    : "//[^\\n]*|/\\*[\\s\\S]*?(?:\\*/|$)";
  return new RegExp(`(${comment})|("""[\\s\\S]*?(?:"""|$)|"(?:\\\\.|[^"\\\\\\n])*"?|'(?:\\\\.|[^'\\\\\\n])*'?)|\\b(0[xX][0-9a-fA-F]+|\\d[\\d_]*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)|([A-Za-z_]\\w*)(?=(\\s*\\()?)`, "g");
}

/** Fills an element with the coloured code. */
export function highlight(into: Element, code: string, lang: string): void {
  into.textContent = "";
  if (noColours.test(lang) || code.length > MOST) {
    into.textContent = code;
    return;
  }
  let at = 0;
  const add = (text: string, kind: string) => {
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = text;
    into.append(span);
  };
  for (const m of code.matchAll(rules(lang))) {
    const kind = m[1] ? "hl-c" : m[2] ? "hl-s" : m[3] ? "hl-n" : words.has(m[4] ?? "") ? "hl-k" : m[5] ? "hl-f" : "";
    if (!kind) continue;
    if (m.index > at) into.append(code.slice(at, m.index));
    add(m[0], kind);
    at = m.index + m[0].length;
  }
  into.append(code.slice(at));
}
