import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";
import { sameDigest } from "../boundary/secret-digest";
import { codeDigests } from "./link-token";

/** One guess in 200,000 for a six-digit code. */
export const MAX_TRIES = 5;

const kept = z.array(z.object({ secret: z.instanceof(Buffer).nullable(), tries: z.number() }));

type Tried = "right" | "locked" | { readonly left: number };

/** The code of a link. Refuses a wrong one with the tries that are left; after five only the desk helps. */
export async function checkCode(container: MedusaContainer, payoutId: string, code: string): Promise<void> {
  const tried = await trySecret(container, {
    table: "receipt_link",
    where: { payout_id: payoutId },
    column: "code_digest",
    given: codeDigests(payoutId, code.replaceAll(/\s/g, "")),
  });
  if (tried === "locked") throw refuse("code_locked");
  if (tried !== "right") throw refuse("code_wrong", { left: String(tried.left) }, "code");
}

type Trial = {
  readonly table: "receipt_link";
  readonly where: Readonly<Record<string, string>>;
  readonly column: "code_digest";
  readonly given: readonly Buffer[];
};

/** Counts under the row's lock, and commits the count before anything is refused: guesses at once are guesses too. */
async function trySecret(container: MedusaContainer, { table, where, column, given }: Trial): Promise<Tried> {
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx): Promise<Tried> => {
    const found = await trx(table).select({ secret: column, tries: "tries" }).where(where).forUpdate();
    const [row] = kept.parse(found);
    if (!row || row.secret === null || row.tries >= MAX_TRIES) return "locked";
    const { secret } = row;
    if (given.some((it) => sameDigest(secret, it))) return "right";
    await trx(table)
      .where(where)
      .update({ tries: row.tries + 1 });
    return row.tries + 1 >= MAX_TRIES ? "locked" : { left: MAX_TRIES - row.tries - 1 };
  });
}
