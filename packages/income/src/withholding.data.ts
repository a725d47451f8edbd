export type WithholdingRow = {
  readonly goodsKind: "goods" | "service" | "goods_with_service" | "other";
  /** yyyy-mm-dd, both included; null while in force. */
  readonly from: string;
  readonly to: string | null;
  readonly vatBp: number;
  readonly pitBp: number;
  readonly act: string;
};

const nd117 = { from: "2025-07-01", to: "2026-06-30", act: "NĐ 117/2025/NĐ-CP" } as const;
const nd252 = { from: "2026-07-01", to: null, act: "NĐ 252/2026/NĐ-CP" } as const;

/**
 * What a platform withholds for households and individuals in business, read on 2026-11-22.
 * VAT: Law 48/2024/QH15 Art 12.2.b; PIT: Law 109/2025/QH15 Art 7.3 and NĐ 253/2026; moment and base: NĐ 252/2026 Art 44.
 */
export const withholdingRows: readonly WithholdingRow[] = [nd117, nd252].flatMap((act) => [
  { ...act, goodsKind: "goods", vatBp: 100, pitBp: 50 },
  { ...act, goodsKind: "service", vatBp: 500, pitBp: 200 },
  { ...act, goodsKind: "goods_with_service", vatBp: 300, pitBp: 150 },
  { ...act, goodsKind: "other", vatBp: 200, pitBp: 100 },
]);
