import type { OwnData } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { keptRecords } from "./kept-records";
import { readOwnConsents, readOwnFacts } from "./own-facts";
import { readOwnLooks } from "./own-looks";
import { lastMovedOn, readOwnCooperatives } from "./own-money";
import { readRequestsOf } from "./requests-of";

const identity = z.array(
  z.object({
    full_name: z.string(),
    phone: z.string().nullable(),
    phone_owner: z.enum(["self", "spouse", "other", "none"]),
    can_read: z.boolean(),
    commune_code: z.string(),
    others: z.number(),
  }),
);

/**
 * Everything held about one member, for herself or for who shows it to her. Nobody is looked up by it before her right or an
 * officer's reason was checked. One who was erased is not there.
 */
export async function readOwnData(container: MedusaContainer, memberId: string): Promise<OwnData> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = await knex.raw(
    `select m.full_name, m.phone, m.phone_owner, m.can_read, m.commune_code,
            (select count(*)::int from member_same('infinity') s where s.member_id = m.id or s.same_as = m.id) as others
       from member m where m.id = ? and m.deleted_at is null
        and not exists (select from member_erasure e where e.member_id = m.id)`,
    [memberId],
  );
  const [her] = identity.parse(found.rows);
  if (!her) throw notHere();
  const [cooperatives, facts, consents, looks, requests, movedOn] = await Promise.all([
    readOwnCooperatives(container, memberId),
    readOwnFacts(knex, memberId),
    readOwnConsents(knex, memberId),
    readOwnLooks(knex, memberId),
    readRequestsOf(knex, memberId),
    lastMovedOn(knex, memberId),
  ]);
  const commune = findCommune(her.commune_code);
  return {
    memberId,
    readAt: clock.now().toISOString(),
    identity: {
      fullName: her.full_name,
      phone: her.phone && formatPhone(her.phone),
      phoneOwner: her.phone_owner,
      canRead: her.can_read,
      commune: { id: her.commune_code, name: commune?.fullName ?? her.commune_code },
      provinceName: findProvince(commune?.provinceCode ?? "")?.fullName ?? "",
    },
    cooperatives,
    facts,
    consents,
    looks,
    otherRecordsCount: her.others,
    requests,
    kept: keptRecords({ lastMovedOn: movedOn }),
  };
}
