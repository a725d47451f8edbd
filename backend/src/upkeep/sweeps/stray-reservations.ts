import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { deleteReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { subjectsOf } from "../ask";
import { AT_MOST, AT_WORK_MS, before, type Sweep } from "../sweep";

/** Stock kept for a line that is in no order, or in one that is cancelled or gone: nobody would ever get it. */
const STRAY = `
  from reservation_item r
 where r.deleted_at is null and r.line_item_id is not null and r.created_at < ?
   and not exists (select from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null
                    where i.item_id = r.line_item_id and i.deleted_at is null and o.status <> 'canceled')`;

export const strayReservations: Sweep = {
  name: "stray_reservation",
  everyMinutes: 5,
  find: (knex, now) =>
    subjectsOf(knex, `select r.id as subject ${STRAY} order by r.created_at limit ?`, [
      before(now, AT_WORK_MS),
      AT_MOST,
    ]),
  mend: async (container, id, now) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const still = await subjectsOf(knex, `select r.id as subject ${STRAY} and r.id = ?`, [before(now, AT_WORK_MS), id]);
    if (still.length === 0) return null;
    await deleteReservationsWorkflow(container).run({ input: { ids: [id] } });
    return "released";
  },
};
