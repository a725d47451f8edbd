import { z } from "@medusajs/framework/zod";

/** What an engine of ours says it made of a text (packages/search-postgres, "provider_metadata"). */
export type Heard = { readonly readAs: string | null; readonly unknown: readonly string[] };

const spoken = z.object({ read_as: z.string().optional(), unknown: z.array(z.string()).optional() });
const byEngine = z.record(z.string(), spoken).catch({});

/** Whichever engine answered; one that says nothing took the text as it was typed. */
export function heardOf(metadata: unknown): Heard {
  const said = Object.values(byEngine.parse(metadata ?? {}));
  return {
    readAs: said.find((it) => it.read_as !== undefined)?.read_as ?? null,
    unknown: said.flatMap((it) => it.unknown ?? []),
  };
}
