import { randomUUID } from "node:crypto";
import type { Things } from "./things";

const REASON = "Kiểm tra quyền truy cập";
const soldAt = () => new Date(Date.now() - 60_000).toISOString();

/** Bodies of addresses that name nothing and whose body does: right in every way but the id. */
export const BODIES: Readonly<Record<string, (things: Things) => unknown>> = {
  "POST /coop/sales": (it) => ({
    ...{ key: randomUUID(), channel: "fair", soldAt: soldAt() },
    lines: [{ productId: it.goods, variantId: it.variant, quantity: 1, amountDong: "1000" }],
  }),
  "POST /coop/fair/sized": (it) => ({ lineId: it.line, variantId: it.variant }),
  "POST /coop/contributions": (it) => ({
    ...{ month: "2026-10", unit: "piece" },
    rows: [{ memberId: it.member, units: "1", rate: "1", agreedHow: "present" }],
  }),
  "POST /coop/lots": (it) => ({ key: randomUUID(), productId: it.goods, code: "LO-9", madeOn: "2026-11-01" }),
  "POST /coop/payouts": (it) => ({
    idempotencyKey: randomUUID(),
    items: [{ memberId: it.member, amountDong: "1", method: "cash" }],
  }),
  "POST /union/support": (it) => ({
    ...{ idempotencyKey: randomUUID(), cooperative: it.cooperative, on: "2026-11-01", programme: "de_an_01" },
    ...{ topic: "Kế toán", managersTrained: 1, source: "BB 1" },
  }),
  "POST /union/agreements": (it) => ({
    ...{
      idempotencyKey: randomUUID(),
      memberName: "Lò Thị Mai",
      cooperative: it.cooperative,
      from: "2026-01-01",
      until: null,
    },
    reference: "HĐ 1",
  }),
  "POST /union/baselines": (it) => ({ cooperative: it.cooperative, year: 2025, incomeDong: "1000", source: "BC 1" }),
  "POST /union/targets": (it) => ({
    ...{ indicator: "htx_supported", unit: it.unit, year: 2026, amount: "1", decision: "QĐ 1" },
  }),
  "POST /union/officers": (it) => ({
    ...{
      idempotencyKey: randomUUID(),
      phone: "0509019999",
      fullName: "Lò Thị Thử",
      unit: it.unit,
      purposes: ["aggregate"],
    },
  }),
  "POST /union/people/income": (it) => ({ unit: it.unit, period: "2026-Q3", reason: REASON }),
  "POST /union/members/search": (it) => ({ unit: it.unit, q: "Lò", reason: REASON }),
  "POST /union/duplicates": (it) => ({ unit: it.unit, reason: REASON }),
  "POST /union/cohorts": (it) => ({
    ...{
      idempotencyKey: randomUUID(),
      name: "Mô hình",
      programme: "de_an_01",
      unit: it.unit,
      on: "2026-11-01",
      source: "KH 1",
    },
  }),
};

/** Names a query might give an id under, those our routes read and those a route written tomorrow might. */
const NAMES: Readonly<Record<string, keyof Things>> = {
  ...{ id: "consignment", ids: "consignment", consignment: "consignment", consignment_id: "consignment" },
  ...{ member: "member", memberId: "member", member_id: "member", q: "member", search: "member" },
  ...{ cooperative: "cooperative", cooperativeId: "cooperative", cooperative_id: "cooperative", coop: "cooperative" },
  ...{ product: "goods", productId: "goods", goods: "goods", variant: "variant", lot: "lot", line: "line" },
  ...{ payout: "payout", batch: "payRun", run: "distribution", rule: "rule", table: "historyTable" },
  ...{ unit: "unit", under: "unit", scope: "unit", cohort: "cohort", dispute: "dispute", snapshot: "snapshot" },
  ...{ "filters[cooperative_id]": "cooperative", "filters[member_id][$ne]": "member", "where[id]": "consignment" },
  ...{ "ids[]": "consignment", "filter[cooperative][id]": "cooperative", owner: "role", staff: "role", by: "grant" },
};

/** One query with every name at once, each with an id of this owner's. */
export function queryOf(things: Things): string {
  const said = Object.entries(NAMES).map(([name, thing]) => `${name}=${encodeURIComponent(things[thing])}`);
  return `?${said.join("&")}`;
}

/** What Medusa's own routes read to widen an answer; ours read none of it. */
export const WIDENING = [
  "fields=*cooperative.*,*members.*,*staff_roles.*,%2Bmetadata",
  "fields=*&expand=cooperative,members&select=*",
  "order=-cooperative_id&limit=100000&offset=0&take=100000",
  "filters[$or][0][id][$like]=%25&with_deleted=true",
] as const;
