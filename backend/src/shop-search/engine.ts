import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { askIndex, type IndexQuery } from "../finding/ask-index";

/** What the index said, who said it, and whether that was a spare one. */
export type Found = {
  readonly results: readonly SearchTypes.SearchResult[];
  readonly engine: string;
  readonly isDegraded: boolean;
};

/**
 * Asks the index several questions at once. Throws while no engine answers. Only what somebody searched for is counted among
 * the texts searched for: a text still being typed, or one of ours, is an `aside`.
 */
export async function askAll(
  container: MedusaContainer,
  queries: readonly IndexQuery[],
  of: "asked" | "aside",
): Promise<Found> {
  const answers = await Promise.all(queries.map((query) => askIndex(container, query, { isTyping: of === "aside" })));
  return {
    results: answers.map(({ result }) => result),
    engine: answers[0]?.engine ?? "",
    isDegraded: answers.some(({ degraded }) => degraded),
  };
}
