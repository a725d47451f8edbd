import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { fillIndex } from "./fill-index";
import { INDEXES } from "./indexes";

/**
 * An index as `defineSearchIndex` takes it. No events: what changed is noted in the database by the change itself, and
 * Medusa's own consumer never writes. `seed` yields nothing; it waits until the one writer has filled the new version.
 */
export function searchIndex(name: string) {
  const plan = INDEXES.find((it) => it.name === name);
  if (!plan) throw new Error(`There is no index "${name}"`);
  return {
    name,
    entity: plan.kind,
    provider: plan.provider,
    fields: { toFields: () => plan.fields },
    settings: plan.settings,
    seed: async function* () {
      await fillIndex(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), name);
      yield [];
    },
  };
}
