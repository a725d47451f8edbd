import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { subjectsOf } from "../ask";
import { AT_MOST, before, type Sweep } from "../sweep";

/** Whoever wants such a key takes it without asking; this only clears what nobody ever wanted again. */
const FORGOTTEN_MS = 60_000;

export const expiredLocks: Sweep = {
  name: "expired_lock",
  everyMinutes: 5,
  find: (knex, now) =>
    subjectsOf(knex, "select key as subject from held_lock where expires_at < ? order by expires_at limit ?", [
      before(now, FORGOTTEN_MS),
      AT_MOST,
    ]),
  mend: async (container, key, now) => {
    const freed = await subjectsOf(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      "delete from held_lock where key = ? and expires_at < ? returning key as subject",
      [key, before(now, FORGOTTEN_MS)],
    );
    return freed.length > 0 ? "freed" : null;
  },
};
