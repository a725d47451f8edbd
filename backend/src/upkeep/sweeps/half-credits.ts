import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { subjectsOf } from "../ask";
import { AT_MOST, AT_WORK_MS, before, type Sweep } from "../sweep";

/**
 * A credit of an order that was begun and neither entered nor given up: stock's workflow stores the change first and enters it
 * after (core-flows 2.21.2), and was killed in between. While it stands the order takes no other, so that what a parcel held is
 * not given back and what was paid for it not either. Nobody opens such a change by hand and leaves it; an order's edit in Admin
 * is of another kind.
 */
const HALF = `
  from order_change h
 where h.deleted_at is null and h.change_type = 'credit_line' and h.status in ('pending', 'requested') and h.created_at < ?`;

export const halfCredits: Sweep = {
  name: "half_credit",
  everyMinutes: 1,
  find: (knex, now) =>
    subjectsOf(knex, `select h.id as subject ${HALF} order by h.created_at limit ?`, [
      before(now, AT_WORK_MS),
      AT_MOST,
    ]),
  mend: async (container, id, now) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const [orderId] = await subjectsOf(knex, "select order_id as subject from order_change where id = ?", [id]);
    if (!orderId) return null;
    // As whoever credits or refunds it holds it: one who only stood still ends first.
    return await container.resolve(Modules.LOCKING).execute([`match-payment:${orderId}`], async () => {
      const still = await subjectsOf(knex, `select h.id as subject ${HALF} and h.id = ?`, [
        before(now, AT_WORK_MS),
        id,
      ]);
      if (still.length === 0) return null;
      await container.resolve(Modules.ORDER).deleteOrderChanges(id);
      return "undone";
    });
  },
};
