import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { askIndex } from "../../../src/finding/ask-index";
import { fillAll } from "../../../src/finding/fill-all";
import { INDEXES } from "../../../src/finding/indexes";
import { readTargets, type Target } from "../../../src/finding/targets";

/** Asks until it is so; a database that was cut off meanwhile is asked again. */
export async function until(isSo: () => Promise<boolean>, tries = 400): Promise<void> {
  for (let tried = 0; tried < tries; tried += 1) {
    if (await isSo().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error("It never came to be");
}

/** The search of a booted market, and the tables behind it. */
export class SearchMarket {
  constructor(private readonly container: () => MedusaContainer) {}

  get knex(): Knex {
    return this.container().resolve(ContainerRegistrationKeys.PG_CONNECTION);
  }

  async targets(): Promise<readonly Target[]> {
    return readTargets(this.knex);
  }

  /** Medusa's own filling at boot ends with the versions being read. */
  async isRead(): Promise<void> {
    await until(async () => (await this.targets()).filter(({ isActive }) => isActive).length === INDEXES.length);
  }

  /** Handles of the products a text finds, best first. */
  async found(q: string): Promise<readonly string[]> {
    const { result } = await askIndex(this.container(), { entity: "product", filters: { q } });
    return result.hits.map(({ document }) => String(document.handle));
  }

  /** What is due later is due now, and everything noted is written. */
  async settled(): Promise<void> {
    await until(async () => {
      await this.knex.raw("update search_change set due_at = now()");
      await fillAll(this.container());
      return true;
    });
  }

  /** The table the embedded engine keeps the goods that are read in. */
  async goodsTable(): Promise<string> {
    const { rows } = await this.knex.raw(
      `select c.plan ->> 'table' as name from search_postgres_vietnam_index c
         join search_index_version v on v.physical_name = c.name and v.deleted_at is null
         join search_index i on i.id = v.search_index_id and i.active_version = v.version and i.name like 'product%'`,
    );
    return rows[0].name;
  }
}
