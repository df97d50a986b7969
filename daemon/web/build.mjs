// Builds the page into daemon/web/dist: scripts, one style sheet and KaTeX's fonts, all with hashed names, each text also gzipped
// (by zopfli: a twentieth less than gzip makes of it).
import { build } from "esbuild";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import zopfli from "@gfx/zopfli";
import { lighter } from "./lighter.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const common = { outdir: dist, bundle: true, minify: true, target: "es2022", entryNames: "[name]-[hash]", metafile: true, logLevel: "warning", plugins: [lighter] };
const [app, boot] = await Promise.all([
  build({
    ...common,
    entryPoints: { app: join(here, "src/main.ts") },
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    assetNames: "fonts/[name]-[hash]",
    loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty" },
    alias: { "katex-source": "katex/katex.ts" }, // KaTeX from its sources: smaller than its bundle
    define: { __VERSION__: '""' },
  }),
  build({ ...common, entryPoints: { boot: join(here, "src/boot.ts") }, format: "iife" }),
]);

const outputs = Object.entries({ ...app.metafile.outputs, ...boot.metafile.outputs }).map(([path, { imports }]) => ({ path: path.split("/dist/")[1] ?? path, imports }));
const named = (pattern) => outputs.find(({ path }) => pattern.test(path));
const script = named(/^app-\w+\.js$/);
// What the first look needs is asked for at once: the script and what it is made of, and the fonts that headings and most formulas are set
// in, so that nothing moves when the first formula is drawn.
const links = [
  ...[script.path, ...script.imports.filter((i) => i.kind === "import-statement").map((i) => basename(i.path))].map((path) => `<link rel="modulepreload" href="/${path}" />`),
  ...outputs.filter(({ path }) => /KaTeX_(Main-Regular|Math-Italic)-/.test(path)).map(({ path }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${path}" />`),
];
const page = readFileSync(join(here, "src/index.html"), "utf8")
  .replace("STYLE", `/${named(/^app-\w+\.css$/).path}`)
  .replace("BOOT", `/${named(/^boot-\w+\.js$/).path}`)
  .replace("SCRIPT", `/${script.path}`)
  .replace("PRELOAD", links.join("\n    "));
writeFileSync(join(dist, "index.html"), page);
for (const name of readdirSync(dist)) {
  if (!/\.(js|css|html)$/.test(name)) continue;
  writeFileSync(join(dist, `${name}.gz`), await zopfli.gzipAsync(readFileSync(join(dist, name)), { numiterations: 15 }));
}
