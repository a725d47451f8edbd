import type { Things } from "./things";

type Probe = {
  /** The parameters of the address, each of one thing. */
  readonly names: Readonly<Record<string, keyof Things>>;
  /** A body that is right in every way, so that only the id is left to refuse. */
  readonly body?: (things: Things) => unknown;
  /** What stands for parameters that name no thing. */
  readonly fixed?: Readonly<Record<string, string>>;
};

const KEY = "isolation-0001";
const goods = { names: { id: "goods" } } as const;
const member = { names: { id: "member" } } as const;
const consignment = { names: { id: "consignment" } } as const;
const lot = { names: { id: "lot" } } as const;
const payRun = { names: { id: "payRun" } } as const;
const payout = { names: { id: "payout" } } as const;
const REASON = "Kiểm tra quyền truy cập";
const FIELDS = { fullName: "Lò Thị Mai", phone: "", phoneOwner: "none", canRead: true, communeCode: "00004" };
const request = { names: { id: "memberRequest" }, body: () => ({ outcome: "done", answer: "Đã sửa xong" }) } as const;
const brought = (it: Things) => ({
  unit: "piece",
  rows: [{ memberId: it.member, units: "1", rate: "1", agreedHow: "present" }],
});

/** The same for the Union's door. */
export const UNION_PROBES: Readonly<Record<string, Probe>> = {
  "POST /union/certificates/:id/verify": { names: { id: "certificate" }, body: () => ({}) },
  "GET /union/pay-runs/:id/photos/:photoId": { names: { id: "payRun", photoId: "sheetPhoto" } },
  "POST /union/receipts/:payoutId": {
    names: { payoutId: "payout" },
    body: () => ({ key: KEY, amountDong: "1", pin: "483920", isHanded: false, isCheck: false }),
  },
  "GET /union/receipts/:payoutId": { names: { payoutId: "payout" } },
  "GET /union/disputes/:id": { names: { id: "dispute" } },
  "POST /union/disputes/:id/:act": {
    names: { id: "dispute" },
    fixed: { act: "heard" },
    body: () => ({ key: KEY, said: "paid_all" }),
  },
  "GET /union/reports/targets/:indicator": { names: {}, fixed: { indicator: "htx_supported" } },
  "GET /union/periods/:period": { names: {}, fixed: { period: "2026-Q3" } },
  "POST /union/periods/:period/:unit/:act": {
    names: { unit: "unit" },
    fixed: { period: "2026-Q3", act: "submit" },
    body: () => ({}),
  },
  "POST /union/period-comments/:period/:unit": {
    names: { unit: "unit" },
    fixed: { period: "2026-Q3" },
    body: () => ({ text: "Đã gọi điện." }),
  },
  "GET /union/cooperatives/:id": { names: { id: "cooperative" } },
  "GET /union/snapshots/:id": { names: { id: "snapshot" } },
  "POST /union/members/:id": { ...member, body: () => ({ reason: REASON }) },
  "POST /union/members/:id/rights": { ...member, body: () => ({ reason: REASON, used: { right: "export" } }) },
  "POST /union/members/:id/fields": { ...member, body: () => ({ reason: REASON, ...FIELDS }) },
  "POST /union/members/:id/facts": {
    ...member,
    body: (it) => ({ reason: REASON, cooperative: it.cooperative, fact: { kind: "ethnicity", answer: "declined" } }),
  },
  "POST /union/member-requests/:id": request,
  "POST /union/cooperatives/:id/members": {
    names: { id: "cooperative" },
    body: () => ({ ...FIELDS, key: KEY, joinedOn: "2026-01-02" }),
  },
  "POST /union/cooperatives/:id/member-imports": {
    names: { id: "cooperative" },
    body: () => ({ fileName: "a.xlsx", fileBase64: "UEsDBA==" }),
  },
  "GET /union/cooperatives/:id/member-imports/:importId": { names: { id: "cooperative", importId: "memberImport" } },
  "POST /union/cooperatives/:id/member-imports/:importId/accept": {
    names: { id: "cooperative", importId: "memberImport" },
    body: () => ({ addRows: [] }),
  },
  "POST /union/cohorts/:id/cooperatives": {
    names: { id: "cohort" },
    body: (it) => ({ cooperative: it.cooperative, act: "add" }),
  },
  "POST /union/duplicates/:id": { ...member, body: () => ({ reason: REASON, act: { act: "undo" } }) },
  "POST /union/exports/:id/progress": { names: { id: "export" }, body: () => ({ done: 1, total: 2 }) },
  "GET /union/exports/:id/file": { names: { id: "export" } },
  "POST /union/exports/:id/file": { names: { id: "export" }, body: () => ({}) },
  "POST /union/grants/:id/revoke": { names: { id: "grant" }, body: () => ({}) },
};

/** How each address of the cooperative's door that names a thing is tried. */
export const PROBES: Readonly<Record<string, Probe>> = {
  "GET /coop/consignments/:id": consignment,
  "POST /coop/consignments/:id/:act": { ...consignment, fixed: { act: "accept" }, body: () => ({}) },
  "POST /coop/consignments/:id/return": {
    ...consignment,
    body: (it) => ({ key: KEY, lineId: it.line, quantity: 1, reason: "other" }),
  },
  "POST /coop/consignments/:id/messages": {
    ...consignment,
    body: () => ({ template: "call_back", language: "vi" }),
  },
  "GET /coop/goods/:id": goods,
  "POST /coop/goods/:id": {
    ...goods,
    body: (it) => ({
      name: "Tên mới",
      publish: false,
      variants: [{ id: it.variant, title: "Nhỏ", priceDong: "10000", stock: "1" }],
    }),
  },
  "POST /coop/goods/:id/stock": { ...goods, body: (it) => ({ variantId: it.variant, stock: "3" }) },
  "POST /coop/goods/:id/publish": { ...goods, body: () => ({}) },
  "POST /coop/goods/:id/hide": { ...goods, body: () => ({}) },
  "POST /coop/goods/:id/duplicate": { ...goods, body: () => ({ key: KEY }) },
  "GET /coop/goods/:id/certificates": goods,
  "POST /coop/goods/:id/certificates": {
    ...goods,
    body: () => ({ stars: 3, decisionNumber: "12/QĐ-UBND", issuer: "UBND tỉnh", issuedOn: "2026-01-02" }),
  },
  "GET /coop/members/:id": member,
  "POST /coop/members/:id": {
    ...member,
    body: () => FIELDS,
  },
  "POST /coop/member-requests/:id": request,
  "POST /coop/members/:id/membership": { ...member, body: () => ({ act: "leave", on: "2026-11-20" }) },
  "POST /coop/members/:id/facts": { ...member, body: () => ({ kind: "ethnicity", answer: "declined" }) },
  "POST /coop/members/:id/withdraw": { ...member, body: () => ({ purpose: "ethnicity" }) },
  "GET /coop/members/:id/explain": member,
  "POST /coop/members/:id/bank-account": {
    ...member,
    body: () => ({ bankBin: "970436", accountNumber: "0123456789", holderName: "LO THI MAI", hasConsent: true }),
  },
  "GET /coop/member-imports/:id": { names: { id: "memberImport" } },
  "POST /coop/member-imports/:id/accept": { names: { id: "memberImport" }, body: () => ({ addRows: [] }) },
  "GET /coop/goods-sheets/:id": { names: { id: "goodsSheet" } },
  "POST /coop/goods-sheets/:id/accept": { names: { id: "goodsSheet" }, body: () => ({ seen: "", chosenRows: [] }) },
  "POST /coop/goods-sheets/:id/undo": { names: { id: "goodsSheet" }, body: () => ({}) },
  "POST /coop/sales/:key/undo": { names: { key: "sale" }, body: () => ({ reason: "entered_twice" }) },
  "POST /coop/people/:id": { names: { id: "role" }, body: () => ({ role: "sales" }) },
  "POST /coop/people/:id/sign-out": { names: { id: "role" }, body: () => ({}) },
  "DELETE /coop/people/:id": { names: { id: "role" } },
  "GET /coop/lots/:id": lot,
  "POST /coop/lots/:id/contributions": { ...lot, body: (it) => ({ ...brought(it), isConfirmed: true }) },
  "POST /coop/lots/:id/effect": { ...lot, body: brought },
  "GET /coop/distributions/:id": { names: { id: "distribution" } },
  "GET /coop/history-tables/:id": { names: { id: "historyTable" } },
  "POST /coop/history-tables/:id/accept": { names: { id: "historyTable" }, body: () => ({}) },
  "POST /coop/rules/:id/photos": { names: { id: "rule" }, body: () => ({}) },
  "GET /coop/rules/:id/photos/:photoId": { names: { id: "rule", photoId: "rulePhoto" } },
  "POST /coop/distributions/:id/photos": { names: { id: "distribution" }, body: () => ({}) },
  "GET /coop/distributions/:id/photos/:photoId": { names: { id: "distribution", photoId: "runPhoto" } },
  "GET /coop/pay-runs/:id": payRun,
  "GET /coop/pay-runs/:id/bank-file": payRun,
  "POST /coop/pay-runs/:id/reference": { ...payRun, body: () => ({ reference: "FT1" }) },
  "POST /coop/pay-runs/:id/photos": { ...payRun, body: () => ({}) },
  "GET /coop/pay-runs/:id/photos/:photoId": { names: { id: "payRun", photoId: "sheetPhoto" } },
  "POST /coop/reviews/:id/reply": { names: { id: "review" }, body: () => ({ words: "Cảm ơn chị" }) },
  "POST /coop/return-requests/:id/:act": {
    names: { id: "returnRequest" },
    fixed: { act: "accept" },
    body: () => ({}),
  },
  "GET /coop/return-requests/:id/photos/:photoId": { names: { id: "returnRequest", photoId: "returnPhoto" } },
  "POST /coop/payouts/:id/link": { ...payout, body: () => ({}) },
  "POST /coop/payouts/:id/answer": { ...payout, body: () => ({ idempotencyKey: KEY, said: "paid_all" }) },
  "POST /coop/payouts/:id/return": { ...payout, body: () => ({ idempotencyKey: KEY }) },
};
