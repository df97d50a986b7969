// Builds the page into daemon/web/dist: one script, one style sheet and KaTeX's fonts, all with hashed names, each text also gzipped.
import { build } from "esbuild";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const result = await build({
  entryPoints: { app: join(here, "src/main.ts") },
  outdir: dist,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  splitting: true,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "fonts/[name]-[hash]",
  // Every browser that runs this page reads WOFF2; the older forms of the fonts stay out.
  loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty" },
  alias: { "katex-source": "katex/katex.ts" },
  define: { __VERSION__: '""' }, // KaTeX from its sources: smaller than its bundle
  metafile: true,
  logLevel: "warning",
});

const outputs = Object.keys(result.metafile.outputs).map((path) => path.split("/dist/")[1] ?? path);
const script = outputs.find((path) => /^app-\w+\.js$/.test(path));
const style = outputs.find((path) => /^app-\w+\.css$/.test(path));
// The fonts that headings and most formulas are set in come with the page: nothing moves when the first formula is drawn.
const fonts = outputs.filter((path) => /KaTeX_(Main-Regular|Math-Italic)-/.test(path));
const preload = fonts.map((path) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${path}" />`).join("\n    ");
const page = readFileSync(join(here, "src/index.html"), "utf8").replace("SCRIPT", `/${script}`).replace("STYLE", `/${style}`).replace("PRELOAD", preload);
writeFileSync(join(dist, "index.html"), page);
for (const name of readdirSync(dist)) {
  if (!/\.(js|css|html)$/.test(name)) continue;
  writeFileSync(join(dist, `${name}.gz`), gzipSync(readFileSync(join(dist, name)), { level: 9 }));
}
