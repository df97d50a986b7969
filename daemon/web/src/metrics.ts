// Prometheus text to numbers.
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

export function parseMetrics(text: string): Sample[] {
  const samples: Sample[] = [];
  for (const line of text.split("\n")) {
    const m = /^lemma_(\w+)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (!m) continue;
    const labels: Record<string, string> = {};
    for (const [, key, value] of (m[2] ?? "").matchAll(/(\w+)="((?:\\.|[^"\\])*)"/g))
      labels[key ?? ""] = (value ?? "").replace(/\\(.)/g, (_, c: string) => (c === "n" ? "\n" : c));
    samples.push({ name: m[1] ?? "", labels, value: Number(m[3]) });
  }
  return samples;
}

export const sum = (samples: Sample[], name: string) => samples.reduce((s, x) => (x.name === name ? s + x.value : s), 0);

/** The value below which a share of a histogram's counts lies, roughly. */
export function quantile(samples: Sample[], name: string, share: number): number | undefined {
  const buckets = samples.filter((s) => s.name === `${name}_bucket`);
  const all = buckets[buckets.length - 1]?.value ?? 0;
  if (!all) return undefined;
  return Number(buckets.find((b) => b.value >= share * all)?.labels["le"] ?? NaN);
}
