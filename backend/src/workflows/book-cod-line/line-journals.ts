import { type Balances, bookCarrierDebt, chargeCarrierFee, type Journal, type Refusal } from "@cho-phien/income";
import { add, dongFromWire, type Dong, ZERO_DONG } from "@cho-phien/money";
import { missingOf } from "@cho-phien/settlement";
import { newJournalId } from "../../modules/income/ledger/journal-id";
import type { StoredLine } from "../../cod-sheets/stored-line";

/** One entry a line of a sheet must leave: its key, and how it is decided. */
type LineEntry = {
  readonly key: string;
  readonly decide: (balances: Balances) => Journal | Refusal;
};

type Of = {
  readonly line: StoredLine;
  readonly cooperativeId: string;
  readonly shippingDong: Dong;
  readonly at: string;
};

/** What a line that brought money leaves in the books: the carrier's fee, and what it paid too little or too much. */
export function lineJournals({ line, cooperativeId, shippingDong, at }: Of): readonly LineEntry[] {
  const missingDong = missingOf(
    dongFromWire(line.collected_dong),
    line.due_dong === null ? null : dongFromWire(line.due_dong),
  );
  const entry = () => ({ journalId: newJournalId(), effectiveAt: at, actor: { type: "job", id: "book-cod" } });
  const of = { sheetLineId: line.id, cooperativeId };
  const feeDong = add(dongFromWire(line.fee_dong), line.resolution === "as_fee" ? missingDong : ZERO_DONG);
  const debts = { carrier_debt: ["owed"], debt_paid: ["owed", "paid"] } as const;
  const acts = line.resolution === "carrier_debt" || line.resolution === "debt_paid" ? debts[line.resolution] : [];
  return [
    ...(feeDong > 0n
      ? [
          {
            key: `carrier.charged:${line.id}`,
            decide: (balances: Balances) => chargeCarrierFee(entry(), { ...of, feeDong, shippingDong, balances }),
          },
        ]
      : []),
    ...acts.map((act) => ({
      key: `carrier.owes:${line.id}:${act}`,
      decide: () => bookCarrierDebt(entry(), { ...of, missingDong, act }),
    })),
  ];
}
