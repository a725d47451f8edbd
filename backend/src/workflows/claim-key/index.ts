import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";
import { digest, sameDigest } from "../../boundary/secret-digest";

export type ClaimedKey = {
  /** Whose key: a cooperative's id. */
  readonly owner: string;
  readonly act: "pay_members" | "record_sale";
  readonly key: string;
  /** What was asked, in one spelling: equal texts are the same request. */
  readonly body: string;
};

const standing = z.array(z.object({ body_sha256: z.instanceof(Buffer) }));

/**
 * Claims a client's key for one body before anything is written: the same key with another body is refused, with the
 * same body it goes on and everything after it answers what stands. A refusal further on lets the key go again.
 */
export const claimKeyStep = createStep(
  "claim-key",
  async ({ owner, act, key, body }: ClaimedKey, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const claimed = await knex.raw(
      `insert into client_key (owner, act, key, body_sha256) values (?, ?, ?, ?) on conflict do nothing returning key`,
      [owner, act, key, digest(body)],
    );
    if (claimed.rows.length > 0) return new StepResponse({ isNew: true }, { owner, act, key });
    const found = await knex("client_key").select("body_sha256").where({ owner, act, key });
    const [before] = standing.parse(found);
    if (before && !sameDigest(before.body_sha256, digest(body))) throw refuse("same_key_other_body");
    return new StepResponse({ isNew: false }, null);
  },
  async (claimed, { container }) => {
    if (claimed) await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("client_key").where(claimed).delete();
  },
);
