import type { DeskPayout } from "@cho-phien/contract";
import { whyNotWriter } from "@cho-phien/income";
import { dong, dongToWire } from "@cho-phien/money";
import { givenName, monthOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { deskColumns, deskRow, DESK_COLUMNS, MOVED } from "./desk-row";
import { evidenceOnFile, tookHerWord } from "./evidence-on-file";
import { noteDeskLook } from "./note-desk-look";
import { pinState } from "./officer-pin";

const rows = z.array(
  deskColumns.extend({ is_drawn: z.boolean(), is_checked: z.boolean(), has_role: z.boolean(), is_own: z.boolean() }),
);

type Found = z.infer<typeof rows>[number];
type Asked = { readonly payoutId: string; readonly officerId: string; readonly communeCodes: readonly string[] };

/** One payout on the desk of an officer who may enter facts where its member lives; another's is not there. */
export async function readDeskPayout(container: MedusaContainer, asked: Asked): Promise<DeskPayout> {
  const pin = await pinState(container, asked.officerId);
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const found = await findOne(trx, asked);
    if (!found) throw notHere();
    await noteDeskLook(trx, { officerId: asked.officerId, question: "Bàn nhận tiền: một khoản chi" }, [found]);
    const evidence = await evidenceOnFile(trx, asked.payoutId);
    const row = deskRow(found, clock.now());
    return {
      ...row,
      ...{ givenName: givenName(found.full_name), month: monthOf(found.sent_at), pin },
      receivedDong: dongToWire(dong(BigInt(found.received))),
      evidence: evidence.map(({ writer: _, ...shown }) => shown),
      disputeId: found.dispute_id,
      isDrawn: found.is_drawn && !found.is_checked,
      ...mayOf(found, { state: row.state, tookIt: tookHerWord(evidence, asked.officerId) }),
    };
  });
}

async function findOne(trx: Knex, { payoutId, officerId, communeCodes }: Asked): Promise<Found | undefined> {
  const answer = await trx.raw(
    `select ${DESK_COLUMNS},
            exists (select from spot_check_pick k where k.payout_id = p.id) as is_drawn,
            exists (select from receipt_evidence e where e.payout_id = p.id and e.way = 'spot_check') as is_checked,
            exists (select from coop_staff_role r join coop_staff s on s.id = r.staff_id
                     where r.cooperative_id = p.cooperative_id and r.deleted_at is null and s.phone = o.phone) as has_role,
            m.phone_owner = 'self' and m.phone is not distinct from o.phone as is_own
       from payout p join member m on m.id = p.member_id and m.deleted_at is null
       join cooperative c on c.id = p.cooperative_id join union_officer o on o.id = :officer
       ${MOVED} where p.id = :payout and m.commune_code = any(:communes)`,
    { payout: payoutId, officer: officerId, communes: [...communeCodes] },
  );
  return rows.parse(answer.rows)[0];
}

type Standing = { readonly state: DeskPayout["state"]; readonly tookIt: boolean };

/** What the ladder would let her do; asked again when she does it, by the rule and by the database. */
function mayOf(it: Found, { state, tookIt }: Standing): Pick<DeskPayout, "may" | "whyNot"> {
  const no = (why: keyof typeof whyNotWriter) => ({ may: null, whyNot: whyNotWriter[why] });
  if (state === "disputed" || state === "returned") return { may: null, whyNot: null };
  if (it.is_own) return no("own_payout");
  if (it.has_role) return no("role_in_cooperative");
  if (it.is_drawn && !it.is_checked) return tookIt ? no("took_her_word") : { may: "check", whyNot: null };
  return { may: state === "confirmed" ? null : "take", whyNot: null };
}
