import type { OfficerPinState } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { hashPassword, matchesHash } from "../modules/auth-phone/service";
import { UNION_MODULE } from "../modules/union";
import { isWeakPin } from "./weak-pin";

/** One guess in 200,000 for six digits. */
const MAX_TRIES = 5;
const PASSWORD_MINUTES = 15;

const kept = z.array(
  z.object({
    pin_hash: z.string().nullable(),
    tries: z.number(),
    password_tries: z.number(),
    password_tried_at: z.date().nullable(),
  }),
);

type Kept = z.infer<typeof kept>[number];

export async function pinState(container: MedusaContainer, officerId: string): Promise<OfficerPinState> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("officer_pin")
    .where({ officer_id: officerId });
  const [row] = kept.parse(found);
  if (!row?.pin_hash) return "none";
  return row.tries >= MAX_TRIES ? "locked" : "set";
}

/**
 * Her own PIN. Counts a wrong one under the row's lock and commits the count before anything is refused: guesses at once
 * are guesses too. A right one forgives the tries.
 */
export async function checkOfficerPin(container: MedusaContainer, officerId: string, pin: string): Promise<void> {
  const left = await onRow(container, officerId, async (trx, row) => {
    if (row.pin_hash === null) return "none";
    if (row.tries >= MAX_TRIES) return 0;
    const isRight = await matchesHash(pin, row.pin_hash);
    const tries = isRight ? 0 : row.tries + 1;
    if (tries !== row.tries) await trx("officer_pin").where({ officer_id: officerId }).update({ tries });
    return isRight ? "right" : MAX_TRIES - tries;
  });
  if (left === "none") throw refuse("pin_not_set");
  if (left === 0) throw refuse("pin_locked");
  if (left !== "right") throw refuse("pin_wrong", { left: String(left) }, "pin");
}

type NewPin = { readonly officerId: string; readonly pin: string; readonly password: string };

/** Sets or changes it, with the password of her login; wrong passwords are counted too, or an open session could guess. */
export async function setOfficerPin(container: MedusaContainer, { officerId, pin, password }: NewPin): Promise<void> {
  if (isWeakPin(pin)) throw refuse("pin_weak", {}, "pin");
  const now = clock.now();
  const { phone } = await container.resolve(UNION_MODULE).retrieveOfficer(officerId, { select: ["phone"] });
  const outcome = await onRow(container, officerId, async (trx, row) => {
    const since = row.password_tried_at?.getTime() ?? 0;
    const isRecent = now.getTime() - since < PASSWORD_MINUTES * 60_000;
    if (isRecent && row.password_tries >= MAX_TRIES) return "many";
    const { success } = await container.resolve(Modules.AUTH).authenticate("phonepass", { body: { phone, password } });
    const tries = isRecent ? row.password_tries + 1 : 1;
    await trx("officer_pin")
      .where({ officer_id: officerId })
      .update(
        success
          ? { pin_hash: await hashPassword(pin), tries: 0, password_tries: 0, password_tried_at: null, set_at: now }
          : { password_tries: tries, password_tried_at: now },
      );
    return success ? "set" : "wrong";
  });
  if (outcome === "many") throw refuse("too_many_attempts", { minutes: String(PASSWORD_MINUTES) });
  if (outcome === "wrong") throw refuse("password_wrong", {}, "password");
}

async function onRow<Answer>(
  container: MedusaContainer,
  officerId: string,
  decide: (trx: Knex.Transaction, row: Kept) => Promise<Answer>,
): Promise<Answer> {
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await trx("officer_pin").insert({ officer_id: officerId }).onConflict().ignore();
    const [row] = kept.parse(await trx("officer_pin").where({ officer_id: officerId }).forUpdate());
    if (!row) throw new Error("The row of an officer's PIN was not kept");
    return await decide(trx, row);
  });
}
