// What libraries carry that this page never uses, or could say in fewer bytes, is left out while the page is built. Each change looks for
// a text in the library; where it is not found any more the page only gets heavier, never wrong (the size is a test: tests/web/test_speed.mjs).
import { readFileSync } from "node:fs";
import { dirname } from "node:path";

/** KaTeX's metrics are 2,038 glyphs of five numbers with only 995 different ones: the numbers once, sorted, each as what it is more than the
 *  one before; then column by column two letters a number. */
async function packedMetrics(source) {
  const { default: fonts } = await import(`data:text/javascript;base64,${Buffer.from(source).toString("base64")}`);
  const whole = (x) => Math.round(x * 1e5);
  const all = [...new Set(Object.values(fonts).flatMap((f) => Object.values(f).flat()).map(whole))].sort((a, b) => a - b);
  const place = new Map(all.map((n, i) => [n, i]));
  const letters = (i) => String.fromCharCode(48 + i / 30, 97 + (i % 30)); // no letter of either kind is one that a string would escape
  const steps = (list) => list.map((n, i) => (n - (list[i - 1] ?? 0)).toString(36)).join();
  let columns = "";
  const heads = Object.entries(fonts).map(([name, glyphs]) => `${name}:${steps(Object.keys(glyphs).map(Number))}`);
  for (let column = 0; column < 5; column++)
    for (const glyphs of Object.values(fonts)) for (const numbers of Object.values(glyphs)) columns += letters(place.get(whole(numbers[column])));
  return `
    const sums = (text) => { let sum = 0; return text.split(",").map((s) => (sum += parseInt(s, 36))); };
    const all = sums("${steps(all)}"), columns = "${columns}", fonts = {}, glyphs = [];
    for (const head of "${heads.join(";")}".split(";")) {
      const [name, codes] = head.split(":"), font = (fonts[name] = {});
      for (const code of sums(codes)) glyphs.push((font[code] = []));
    }
    for (let i = 0; i < columns.length; i += 2)
      glyphs[(i / 2) % glyphs.length].push(all[(columns.charCodeAt(i) - 48) * 30 + columns.charCodeAt(i + 1) - 97] / 1e5);
    export default fonts;`;
}

/** Of uPlot the charts use lines, axes and sizes: no legend, cursor, selection, bands, logarithms, no series that come and go. */
function linesAlone(source) {
  const unused = ("onMouse offMouse addSeries delSeries initLegendRow initCursorPt setSelect toggleDOM setSeries setBand addBand delBand setAlpha setFocus posToVal " +
    "closestIdxFromXpos setSelH setSelV syncLegend setLegend setLegendValues updateCursor syncRect mouseMove cacheMouse hideSelect mouseDown mouseUp mouseLeave dblClick pub " +
    "pubSync logAxisSplits log10AxisValsFilt log2AxisValsFilt rangeLog rangeAsinh asinhAxisSplits timeAxisVals clipBandLine points fmtDate tzDate timeAxisStamps timeSeriesStamp timeSeriesVal legendStroke legendFill legendWidth cursorPointShow cursorPointFill cursorPointStroke cursorPointSize cursorMove").split(" ");
  return source
    .replace(new RegExp(`\\n(\\t?)function (${unused.join("|")})\\([\\s\\S]*?\\n\\1\\}`, "g"), "\nfunction $2() {}")
    .replace(/const show(?:Legend|Cursor) = .*\n/g, "").replace(/\bshow(?:Legend|Cursor)\b/g, "false")
    .replace(/\(paths\.(?:stepped|bars|spline) .*\n/g, "").replace(/uPlot\.(?:join|addGap|clipGaps|orient|rangeLog|rangeAsinh|tzDate|fmtDate)\s*=.*\n/g, "");
}

const changes = [
  [/katex\/src\/fontMetricsData\.js$/, packedMetrics],
  // Every browser that runs this page reads WOFF2.
  [/katex\.min\.css$/, (s) => s.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("\w+"\)/g, "")],
  // What an untrusted formula may not do anyway, and diagrams of another package.
  [/katex\/src\/functions\.ts$/, (s) => s.replace(/import "\.\/(?:functions\/(?:href|html|includegraphics)|environments\/cd)";\n/g, "")],
  // Words for a command line.
  [/katex\/src\/Settings\.ts$/, (s) => s.replace(/^        (?:description|cli\w*):[\s\S]*?,\n(?=        \w+:|    \})/gm, "")],
  [/uPlot\.esm\.js$/, linesAlone],
  // The indentation of our own templates.
  [/daemon\/web\/src\/\w+\.ts$/, (s) => s.replace(/\n +/g, "\n")],
];

export const lighter = {
  name: "lighter",
  setup(build) {
    for (const [filter, change] of changes)
      build.onLoad({ filter }, async ({ path }) => ({
        contents: await change(readFileSync(path, "utf8")),
        loader: /\.ts$/.test(path) ? "ts" : /\.css$/.test(path) ? "css" : "js",
        resolveDir: dirname(path),
      }));
  },
};
