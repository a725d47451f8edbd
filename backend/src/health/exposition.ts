/** One gauge as Prometheus reads it: its values by label, "" where there is only one. */
export type Gauge = {
  readonly name: string;
  /** One line. */
  readonly help: string;
  /** What tells its values apart; never anything of a person, an order or a text somebody wrote. */
  readonly label: string | null;
  readonly samples: readonly Sample[];
};
export type Sample = { readonly of: string; readonly value: number };

/** The body's content type; prometheus.io/docs/instrumenting/exposition_formats, text format 0.0.4. */
export const EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

/** Gauges as text. One without samples keeps its lines, so that an alert on it can tell "nothing" from "not there". */
export function exposition(gauges: readonly Gauge[]): string {
  return gauges.map(textOf).join("");
}

function textOf({ name, help, label, samples }: Gauge): string {
  const lines = samples.map(
    ({ of, value }) => `${name}${label === null ? "" : `{${label}="${escaped(of)}"}`} ${value}`,
  );
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...lines, ""].join("\n");
}

/** A label's value may hold anything once these three are escaped. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
