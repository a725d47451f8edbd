import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";

/** Has an event tried again at once and as often as a new one: a dead letter, one that rests, one that was put away. */
export async function tryAgain(container: MedusaContainer, id: string): Promise<void> {
  await change(container, id, {
    state: "new",
    tries: 0,
    retry_at: clock.now(),
    put_away_at: null,
    put_away_by: null,
    put_away_reason: null,
  });
}

type PutAway = { readonly by: string; readonly reason: string };

/** Puts a dead letter, or one that keeps failing, away for good; what it was and why it was put away stays readable. */
export async function putAway(container: MedusaContainer, id: string, { by, reason }: PutAway): Promise<void> {
  const said = reason.trim();
  if (said.length < 3 || said.length > 300) throw refuse("put_away_reason_missing", {}, "reason");
  await change(container, id, {
    state: "dead",
    put_away_at: clock.now(),
    put_away_by: by,
    put_away_reason: said,
  });
}

async function change(container: MedusaContainer, id: string, fields: object): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const changed = await knex("webhook_event").where({ id }).whereNot({ state: "done" }).update(fields);
  if (changed > 0) return;
  const [known] = await knex("webhook_event").select("id").where({ id });
  throw known ? refuse("event_done") : notHere();
}
