import type { SearchTypes } from "@medusajs/framework/types";
import { columnFor, type Plan } from "./plan";
import { refuse } from "./refuse";

/** What the answers are ordered by, as SQL: everything, and what decides between equal scores. */
export type Order = {
  readonly all: string;
  readonly ties: string;
  /** Best score first, before anything else. */
  readonly isByScore: boolean;
  readonly usesScore: boolean;
};

/** The id decides last, so that pages never overlap. */
export function orderOf(plan: Plan, order: SearchTypes.SearchPagination["order"], hasText: boolean): Order {
  const asked = Object.entries(order ?? {}).map(([path, direction]) => {
    const by = direction === "ASC" ? "asc" : "desc";
    if (path === "_score") return `score ${by}`;
    const column = columnFor(plan, path, "sorting");
    if (column.isArray) refuse(`Sorting by the list "${path}"`);
    return `${column.name} ${by} nulls last`;
  });
  const best = plan.tieBreak.map((path) => `${columnFor(plan, path, "breaking ties").name} desc nulls last`);
  const usual = [...(hasText ? [BY_SCORE] : []), ...best];
  const parts = [...(asked.length > 0 ? asked : usual), "id"];
  const isScore = (part: string) => part.startsWith("score ");
  return {
    all: parts.join(", "),
    ties: parts.filter((part) => !isScore(part)).join(", "),
    isByScore: parts[0] === BY_SCORE,
    usesScore: parts.some(isScore),
  };
}

const BY_SCORE = "score desc";
