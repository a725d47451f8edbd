import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readText } from "../../catalogue/goods-asked";

/**
 * Refuses what can't be a text to search for before Medusa's own POST /store/search hands it to an engine: its `q` may be
 * any filter value there. Several questions of one body are each looked at.
 */
export function checkSearchText(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  try {
    for (const q of textsOf(req.body)) readText(q);
    next();
  } catch (error) {
    next(error);
  }
}

/** The free texts of a body as Medusa reads it: of its one question, or of each of `queries`. */
function textsOf(body: unknown): readonly unknown[] {
  if (!isRecord(body)) return [];
  const queries: readonly unknown[] = Array.isArray(body.queries) ? body.queries : [body];
  return queries.flatMap((query) => (isRecord(query) && isRecord(query.filters) ? [query.filters.q] : []));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
