import type { SearchTypes } from "@medusajs/framework/types";
import { columnFor, type Plan } from "./plan";
import { refuse } from "./refuse";

/** What the answers are ordered by; the id decides last, so that pages never overlap. */
export function orderOf(plan: Plan, order: SearchTypes.SearchPagination["order"], hasText: boolean): string {
  const asked = Object.entries(order ?? {}).map(([path, direction]) => {
    const by = direction === "ASC" ? "asc" : "desc";
    if (path === "_score") return `score ${by}`;
    const column = columnFor(plan, path, "sorting");
    if (column.isArray) refuse(`Sorting by the list "${path}"`);
    return `${column.name} ${by} nulls last`;
  });
  if (asked.length > 0) return [...asked, "id"].join(", ");
  const best = plan.tieBreak.map((path) => `${columnFor(plan, path, "breaking ties").name} desc nulls last`);
  return [...(hasText ? ["score desc"] : []), ...best, "id"].join(", ");
}
