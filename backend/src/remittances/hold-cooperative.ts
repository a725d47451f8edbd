import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { COOPERATIVE_MODULE } from "../modules/cooperative";

type Asked = { readonly cooperativeId: string; readonly operatorId: string };

/** Keeps a cooperative's money back while a disagreement with the market is open. One hold at a time. */
export async function holdRemittances(
  container: MedusaContainer,
  { cooperativeId, operatorId, reason }: Asked & { readonly reason: string },
): Promise<void> {
  const [found] = await container
    .resolve(COOPERATIVE_MODULE)
    .listCooperatives({ id: cooperativeId }, { select: ["id"], take: 1 });
  if (!found) throw notHere();
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into remittance_hold (cooperative_id, reason, held_by, held_at) values (?, ?, ?, ?)
       on conflict (cooperative_id) where lifted_at is null do nothing`,
    [cooperativeId, reason, operatorId, clock.now()],
  );
}

/** The disagreement is settled: the cooperative is proposed again. */
export async function liftHold(container: MedusaContainer, { cooperativeId, operatorId }: Asked): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("remittance_hold")
    .where({ cooperative_id: cooperativeId })
    .whereNull("lifted_at")
    .update({ lifted_by: operatorId, lifted_at: clock.now() });
}
