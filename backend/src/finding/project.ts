import { createHash } from "node:crypto";
import { cooperativeDocument, productDocument, type Namesakes } from "@cho-phien/search";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { readCooperativeFacts } from "./cooperative-facts";
import type { Kind } from "./indexes";
import { readProductFacts, type ProductReading } from "./product-facts";
import { readNamesakes } from "./synonyms";

/** What an index should hold of one id: a document without its sequence, or nothing. */
export type Projected = {
  readonly id: string;
  readonly document: SearchTypes.SearchDocument | null;
  readonly hash: string | null;
  /** When time alone will change it, or null. */
  readonly changesAt: Date | null;
};

/** Reads the facts of these ids as they are now and projects each; every id gets its row. */
export async function project(knex: Knex, kind: Kind, ids: readonly string[]): Promise<readonly Projected[]> {
  if (kind === "cooperative") {
    const facts = await readCooperativeFacts(knex, ids);
    return ids.map((id) => projected(id, documentOrNull(facts.get(id), cooperativeDocument), null));
  }
  const readings = await readProductFacts(knex, ids);
  const added = await readNamesakes(knex);
  return ids.map((id) => {
    const reading = readings.get(id);
    const document = documentOrNull(reading, (it) => documentOf(it, added));
    return projected(id, document, reading?.changesAt ?? null);
  });
}

function documentOrNull<Facts>(facts: Facts | undefined, make: (facts: Facts) => { readonly id: string }) {
  return facts ? { ...make(facts) } : null;
}

function documentOf({ facts, cooperativeHandle, isInSeason }: ProductReading, added: readonly Namesakes[]) {
  return { ...productDocument(facts, added), coop_handle: cooperativeHandle, in_season: isInSeason };
}

function projected(id: string, document: SearchTypes.SearchDocument | null, changesAt: Date | null): Projected {
  if (!document) return { id, document: null, hash: null, changesAt };
  const hash = createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 24);
  return { id, document: { ...document, _h: hash, _b: bucketOf(id) }, hash, changesAt };
}

/** The bucket of an id, 0 to 255: by slices of buckets an index is read through. */
function bucketOf(id: string): number {
  return createHash("sha256").update(id).digest()[0] ?? 0;
}
