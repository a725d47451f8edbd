import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { handleEach } from "../boundary/handle-each";
import { drawChecks, findUndrawn } from "../desk/draw-checks";

/** Draws the spot checks of every month that is over, commune by commune. */
export default async function drawSpotChecks(container: MedusaContainer): Promise<void> {
  const undrawn = await findUndrawn(container, { now: clock.now(), limit: 500 });
  const byId = new Map(undrawn.map((it) => [`${it.month}/${it.communeCode}`, it]));
  await handleEach(container, {
    job: config.name,
    ids: [...byId.keys()],
    handle: async (id) => {
      const found = byId.get(id);
      if (found) await drawChecks(container, found);
    },
  });
}

export const config = { name: "draw-checks", schedule: "17 * * * *" };
