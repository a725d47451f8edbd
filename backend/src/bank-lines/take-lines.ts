import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { handleEach } from "../boundary/handle-each";
import { placeLine } from "./place-line";
import { captureTransfers, findUncaptured, findUnpostedMoves, postMove } from "./settle-lines";

const JOB = "bank-lines";
const ids = z.array(z.object({ id: z.string() }));

/**
 * Everything a line leads to, each part found again by what is missing: new lines are placed, moves of held money are
 * posted, and what orders took is captured. Whoever dies in between, the next run does the rest.
 */
export async function takeLines(container: MedusaContainer): Promise<void> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select id from bank_line where outcome is null order by imported_at, booked_at, id limit 500", []);
  const fresh = ids.parse(found.rows).map((it) => it.id);
  await handleEach(container, { job: JOB, ids: fresh, handle: (id) => placeLine(container, id) });
  const moves = new Map((await findUnpostedMoves(container, 500)).map((move) => [move.id, move]));
  await handleEach(container, {
    job: JOB,
    ids: [...moves.keys()],
    handle: async (id) => {
      const move = moves.get(id);
      if (move) await postMove(container, move);
    },
  });
  await handleEach(container, {
    job: JOB,
    ids: await findUncaptured(container, 100),
    handle: (orderId) => captureTransfers(container, orderId),
  });
}
