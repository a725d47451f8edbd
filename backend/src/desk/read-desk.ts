import type { DeskList } from "@cho-phien/contract";
import { dong, dongToWire } from "@cho-phien/money";
import { foldWords } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { deskColumns, deskRow, DESK_COLUMNS, MOVED } from "./desk-row";
import { noteDeskLook } from "./note-desk-look";
import { pinState } from "./officer-pin";
import { IS_CHECKABLE } from "./read-spot-checks";

const PAGE_SIZE = 20;
const LEAST_LETTERS = 2;
const SHEET_CODE = /^pc-?([0-9a-f]{4,8})$/i;

type AskedDesk = {
  readonly officerId: string;
  /** Where she may enter facts; and where she may answer a dispute. */
  readonly communeCodes: readonly string[];
  readonly answersIn: readonly string[];
  readonly search: string;
  readonly cooperativeId: string;
  readonly page: number;
};

/** What waits: found by the balances still in transit, not by reading payouts. */
const WAITING = `from member m
  join income_account w on w.member_id = m.id and w.kind = 'member_in_transit' and w.balance > 0
  join payout p on p.member_id = m.id and p.cooperative_id = w.cooperative_id
  join cooperative c on c.id = p.cooperative_id
  ${MOVED}
 where m.deleted_at is null and m.commune_code = any(:communes) and moved.in_transit > 0
   and not exists (select from dispute d where d.payout_id = p.id and d.resolved_at is null)`;

const cooperatives = z.array(z.object({ id: z.string(), name: z.string(), count: z.number(), waiting: z.string() }));
const counted = z.array(z.object({ checks: z.number(), disputes: z.number() }));
const rows = z.array(deskColumns.extend({ count: z.number() }));

/** The desk as she opens it: whose sheets wait, and, once she looks for somebody, who. */
export async function readDesk(container: MedusaContainer, asked: AskedDesk): Promise<DeskList> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const bindings = { communes: [...asked.communeCodes], answers: [...asked.answersIn] };
  const [groups, counts, pin] = await Promise.all([
    knex.raw(
      `select c.id, c.name, count(*)::int as count, sum(moved.in_transit)::text as waiting ${WAITING}
        group by c.id, c.name order by c.name collate "C"`,
      bindings,
    ),
    knex.raw(COUNTS, bindings),
    pinState(container, asked.officerId),
  ]);
  const found = cooperatives.parse(groups.rows);
  const [more] = counted.parse(counts.rows);
  return {
    pin,
    mayTake: asked.communeCodes.length > 0,
    counts: { waiting: found.reduce((sum, it) => sum + it.count, 0), checks: 0, disputes: 0, ...more },
    cooperatives: found.map((it) => ({
      id: it.id,
      name: it.name,
      waitingCount: it.count,
      waitingDong: dongToWire(dong(BigInt(it.waiting))),
    })),
    found: isAsked(asked) ? await lookFor(container, asked) : null,
  };
}

/** As many checks as their list has left to do. */
const COUNTS = `
  select (select count(*) from payout p join member m on m.id = p.member_id ${MOVED}
           where ${IS_CHECKABLE} and not exists (
             select from receipt_evidence e where e.payout_id = p.id and e.way = 'spot_check'))::int as checks,
         (select count(*) from dispute d join payout p on p.id = d.payout_id join member m on m.id = p.member_id
           where m.commune_code = any(:answers) and d.resolved_at is null)::int as disputes`;

function isAsked({ search, cooperativeId }: AskedDesk): boolean {
  return cooperativeId !== "" || SHEET_CODE.test(search) || foldWords(search).length >= LEAST_LETTERS;
}

/** Named people: who she found is written down in the transaction that finds them. */
async function lookFor(container: MedusaContainer, asked: AskedDesk): Promise<DeskList["found"]> {
  const { search, cooperativeId, page } = asked;
  const code = SHEET_CODE.exec(search)?.[1]?.toLowerCase() ?? null;
  const words = code === null ? foldWords(search).split(" ").filter(Boolean) : [];
  const bindings = {
    ...{ communes: [...asked.communeCodes], cooperative: cooperativeId, batch: code === null ? null : `run_${code}%` },
    ...{ words: words.map((word) => `%${word}%`), skip: (page - 1) * PAGE_SIZE },
  };
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const answer = await trx.raw(
      `select ${DESK_COLUMNS}, count(*) over ()::int as count ${WAITING}
          and (:cooperative = '' or c.id = :cooperative) and (cast(:batch as text) is null or p.batch_id like :batch)
          and fold_vi(m.full_name) like all(cast(:words as text[]))
        order by p.sent_at, m.full_name collate "C", p.id limit ${PAGE_SIZE} offset :skip`,
      bindings,
    );
    const found = rows.parse(answer.rows);
    await noteDeskLook(
      trx,
      { officerId: asked.officerId, question: `Bàn nhận tiền: “${search || "hợp tác xã"}”` },
      found,
    );
    return {
      page,
      pagesCount: Math.max(1, Math.ceil((found[0]?.count ?? 0) / PAGE_SIZE)),
      payouts: found.map((it) => deskRow(it, clock.now())),
    };
  });
}
