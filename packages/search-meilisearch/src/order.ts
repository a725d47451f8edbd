import type { SearchTypes } from "@medusajs/framework/types";
import { orderAttribute } from "./attributes";
import { columnFor, type Plan } from "./plan";
import { refuse } from "./refuse";

/** What is sorted by before words decide. What has no value comes last. */
export function orderOf(plan: Plan, order: SearchTypes.SearchPagination["order"]): readonly string[] {
  const asked = Object.entries(order ?? {});
  const byScore = asked.findIndex(([path]) => path === "_score");
  if (byScore >= 0 && asked[byScore]?.[1] === "ASC") refuse("Sorting by the worst score first");
  if (byScore >= 0 && byScore < asked.length - 1) refuse("Sorting by a field after _score");
  return asked.flatMap(([path, direction]) => {
    if (path === "_score") return [];
    const column = columnFor(plan, path, "sorting");
    if (!column.isSortable || column.isArray) refuse(`Sorting by "${path}"`);
    return [`${orderAttribute(column)}:${direction === "ASC" ? "asc" : "desc"}`];
  });
}
