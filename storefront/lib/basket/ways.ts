import type { ChosenWay } from "@cho-phien/contract";

/** The name of a cooperative's radio buttons in the checkout form. */
export function wayField(cooperativeId: string): string {
  return `way.${cooperativeId}`;
}

/** Choices as one word of a URL: "coop_1:pick_up,coop_2:delivery". */
export function waysText(ways: readonly ChosenWay[]): string {
  return ways.map(({ cooperativeId, way }) => `${cooperativeId}:${way}`).join(",");
}

/** The ways in a form's fields (`way.<cooperative>`) or in the text of a URL (`ways`); what is no way is left out. */
export function readWays(fields: Readonly<Record<string, unknown>>): readonly ChosenWay[] {
  const named = Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
    name.startsWith("way.") ? [[name.slice(4), value]] : [],
  );
  const text = typeof fields.ways === "string" ? fields.ways : "";
  const written = text.split(",").map((it): [string, unknown] => [it.split(":")[0] ?? "", it.split(":")[1]]);
  return [...named, ...written].flatMap(([cooperativeId, way]) =>
    /^[\w-]{1,64}$/.test(cooperativeId) && (way === "pick_up" || way === "delivery") ? [{ cooperativeId, way }] : [],
  );
}
