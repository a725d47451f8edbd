import type { BothLanguages, MonthString, StatementJournal, StatementJournals } from "@cho-phien/contract";
import { statementSections } from "@cho-phien/income";
import { dong, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../boundary/refusal";
import { journalKinds } from "../modules/income/ledger/journal-words";
import { runCode } from "../paying/run-code";
import { startAndEnd } from "./months";
import { JOURNALS_OF_BOOK, METHOD } from "./read-statement";

const PAGE = 50;

export type AskedLine = {
  readonly cooperativeId: string;
  readonly month: MonthString;
  readonly section: string;
  readonly line: string;
  readonly page: number;
};

const rows = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(journalKinds),
    at: z.date(),
    amount: z.string(),
    source_type: z.string(),
    source_id: z.string(),
    batch_id: z.string().nullable(),
    order_code: z.string().nullable(),
    goods: z.string().nullable(),
    who: z.string().nullable(),
    journals: z.number(),
    total: z.string(),
  }),
);

type Row = z.infer<typeof rows>[number];

/** The journals one line of a statement adds up, oldest first, in one statement. A line that is not there answers 404. */
export async function readStatementJournals(container: MedusaContainer, asked: AskedLine): Promise<StatementJournals> {
  const section = statementSections.find((it) => it.key === asked.section);
  const line = section?.lines.find((it) => it.key === asked.line);
  if (!section || !line) throw notHere();
  const { start, end } = startAndEnd(asked.month);
  const parts = line.parts.map(({ accounts, channels = null, methods = null }) => ({
    where: `(a.kind = any(?) ${channels ? "and j.channel = any(?)" : ""} ${methods ? `and ${METHOD} = any(?)` : ""})`,
    values: [[...accounts], ...(channels ? [[...channels]] : []), ...(methods ? [[...methods]] : [])],
  }));
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `with moved as (
       select j.id, j.seq, j.kind, j.effective_at as at, j.source_type, j.source_id, po.batch_id, sum(p.amount) * ? as amount,
              string_agg(distinct nullif(a.member_id, ''), ',') as members
         from ${JOURNALS_OF_BOOK}
        where a.cooperative_id = ? and j.effective_at >= ? and j.effective_at < ? and j.kind = any(?)
          and (${parts.map((it) => it.where).join(" or ")})
        group by j.id, j.seq, j.kind, j.effective_at, j.source_type, j.source_id, po.batch_id having sum(p.amount) <> 0)
     select m.id::text, m.kind, m.at, m.amount::text, m.source_type, m.source_id, m.batch_id,
            c.order_code, l.product_title as goods,
            (select string_agg(mem.full_name, ', ' order by mem.full_name) from member mem
              where mem.id = any(string_to_array(m.members, ','))) as who,
            (count(*) over ())::int as journals, (sum(m.amount) over ())::text as total
       from moved m left join consignment_refund r on r.id = m.source_id
       left join consignment_line l on l.id = coalesce(r.line_id, m.source_id) left join consignment c on c.id = l.consignment_id
      order by m.at, m.seq limit ? offset ?`,
    [
      String(line.sign),
      asked.cooperativeId,
      start,
      end,
      [...line.kinds],
      ...parts.flatMap((it) => it.values),
      PAGE,
      (asked.page - 1) * PAGE,
    ],
  );
  const found = rows.parse(answer.rows);
  return {
    month: asked.month,
    vi: line.vi,
    en: line.en,
    sectionName: { vi: section.vi, en: section.en },
    totalDong: dongToWire(dong(BigInt(found[0]?.total ?? "0"))),
    page: asked.page,
    pagesCount: Math.max(1, Math.ceil((found[0]?.journals ?? 0) / PAGE)),
    journals: found.map(journalOf),
  };
}

function journalOf(row: Row): StatementJournal {
  return {
    id: row.id,
    ...KIND_NAMES[row.kind],
    at: row.at.toISOString(),
    amountDong: dongToWire(dong(BigInt(row.amount))),
    source: sourceOf(row),
  };
}

/** What people know it by. Members are named where the posting is theirs alone; a shared sale names its goods. */
function sourceOf({ source_type: type, source_id: id, batch_id: batchId, order_code: order, goods, who }: Row): string {
  if (type === "bank_transfer") return id;
  const parts = [order, goods, batchId && batchId !== "history" ? runCode(batchId) : null, who];
  return parts.filter((it) => it !== null && it !== "").join(" · ");
}

const KIND_NAMES = {
  "sale.settled": { vi: "Bán trên chợ", en: "Sale on the market" },
  "sale.recorded": { vi: "Bán trực tiếp", en: "Direct sale" },
  "bank.held": { vi: "Giữ hộ người chuyển", en: "Held for a payer" },
  "bank.taken": { vi: "Tiền giữ hộ vào đơn", en: "Held money paid an order" },
  "bank.returned": { vi: "Trả lại người chuyển", en: "Sent back to the payer" },
  "coop.remitted": { vi: "Chợ chuyển tiền", en: "Remittance" },
  "coop.kept": { vi: "Tiền mặt hợp tác xã giữ", en: "Cash kept by the cooperative" },
  "carrier.charged": { vi: "Phí đơn vị vận chuyển", en: "The carrier's fee" },
  "carrier.owes": { vi: "Đơn vị vận chuyển còn nợ", en: "Owed by the carrier" },
  "member.accrued": { vi: "Chia theo quy chế", en: "Shared by the rule" },
  "payout.sent": { vi: "Chi cho thành viên", en: "Paid to a member" },
  "receipt.confirmed": { vi: "Thành viên xác nhận", en: "Confirmed by the member" },
  "receipt.short": { vi: "Thành viên báo nhận thiếu", en: "Member received less" },
  "payout.failed": { vi: "Chi không thành", en: "Payment came back" },
  "sale.refunded": { vi: "Hàng trả lại", en: "Returned goods" },
  correction: { vi: "Điều chỉnh", en: "Correction" },
} as const satisfies Record<Row["kind"], BothLanguages>;
