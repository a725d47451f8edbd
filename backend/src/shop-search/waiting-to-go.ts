import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { GOODS_FROM } from "../catalogue/goods-sql";
import type { Kind } from "../finding/indexes";

const SHOWN: Readonly<Record<Kind, string>> = {
  product: `select ${GOODS_FROM} and p.id = waiting.id`,
  cooperative: `select from cooperative c where c.id = waiting.id and c.status = 'approved' and c.deleted_at is null`,
};

/** More are not hidden within the second that the index is behind. */
const MOST = 2_000;

/**
 * What was hidden, or whose cooperative was suspended, and still stands in the index for the moment it takes to catch up.
 * Our own routes read every card live; whoever is answered by the index itself must not see these.
 */
export async function waitingToGo(container: MedusaContainer, kind: Kind): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select waiting.id from (
       select id from search_change where kind = ?
       union
       select d.id from search_dirty d join search_applied a on a.kind = d.kind and a.id = d.id
        where d.kind = ? and a.op = 'upsert' and a.seq < d.want_seq
     ) waiting where not exists (${SHOWN[kind]}) limit ${MOST}`,
    [kind, kind],
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(answer.rows)
    .map(({ id }) => id);
}
