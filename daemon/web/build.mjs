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
// The script and what it is made of, asked for side by side; and the font that headings are set in.
const parts = [script.path, ...script.imports.filter((i) => i.kind === "import-statement").map((i) => basename(i.path))];
const font = `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${named(/KaTeX_Main-Regular-/).path}" />`;
const page = readFileSync(join(here, "src/index.html"), "utf8")
  .replace("STYLE", `/${named(/^app-\w+\.css$/).path}`)
  .replace("BOOT", `/${named(/^boot-\w+\.js$/).path}`)
  .replace("SCRIPT", parts.map((path) => `/${path}`).join(" "))
  .replace("PRELOAD", font);
writeFileSync(join(dist, "index.html"), page);
for (const name of readdirSync(dist)) {
  if (!/\.(js|css|html)$/.test(name)) continue;
  writeFileSync(join(dist, `${name}.gz`), await zopfli.gzipAsync(readFileSync(join(dist, name)), { numiterations: 15 }));
}
