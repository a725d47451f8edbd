import type { SearchTypes } from "@medusajs/framework/types";
import { expect } from "vitest";
import { definition } from "./contract-goods";

/** One index of one engine, and the questions the contract asks of it. */
export class Asking {
  readonly index = definition("contract");
  constructor(readonly provider: SearchTypes.ISearchProvider) {}

  async write(documents: SearchTypes.SearchDocument[]): Promise<void> {
    const { index } = this;
    await this.settled(
      await this.provider.upsertDocuments({ index: index.physical_name, definition: index, documents }),
    );
  }

  async remove(filters: SearchTypes.SearchFilters): Promise<void> {
    await this.settled(await this.provider.deleteDocuments({ index: this.index.physical_name, filters }));
  }

  /** Writes may be applied later; what is asked next must see them. */
  async settled(task: SearchTypes.SearchTask): Promise<void> {
    const isDone = task.status === "succeeded" || !task.id;
    const end = isDone ? task : await this.provider.waitForTask?.(task);
    expect(end?.status).toBe("succeeded");
  }

  query(asked: Partial<SearchTypes.ProviderSearchQuery>): SearchTypes.ProviderSearchQuery {
    return { index: this.index, attributes_to_retrieve: ["id", "title"], ...asked };
  }

  async search(asked: Partial<SearchTypes.ProviderSearchQuery>): Promise<SearchTypes.SearchResult> {
    return this.provider.search(this.query(asked));
  }

  /** In the engine's order. */
  async ids(asked: Partial<SearchTypes.ProviderSearchQuery>): Promise<string[]> {
    return (await this.search(asked)).hits.map(({ id }) => id);
  }

  /** What a filter lets through, as one word of sorted ids. */
  async found(filters: unknown): Promise<string> {
    return (await this.ids({ filters: filters as SearchTypes.SearchFilters })).sort().join("");
  }
}
