import type { AisleKind } from "@cho-phien/contract";
import { accountApi, coopReviewPaths, shopperPaths } from "@/lib/account-paths";
import { aisleFolders } from "@/lib/aisle-folders";
import { listingPath } from "@/lib/listing-path";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";

export type { ListingQuery } from "@/lib/listing-path";

type StatementLineAt = {
  readonly month: string;
  readonly section: string;
  readonly line: string;
  readonly page?: number;
};

type StatementFileAt = { readonly month: string; readonly locale: Locale; readonly format: "pdf" | "xlsx" };

/** A period's official form: from a snapshot, or provisional from the books of now. */
type PeriodFormAt = {
  readonly period: string;
  readonly unit: string;
  readonly snapshot?: string;
  readonly locale: Locale;
  readonly format: "pdf" | "xlsx";
};

/** What minutes were taken of, as the address of its photos says it. */
export type MinutesSubject = "rules" | "distributions";

const segment = encodeURIComponent;

/** Every page and handler URL, without the locale; `localePath` adds it. */
export const paths = {
  home: "/",
  listing: listingPath,
  goods: (handle: string) => `/hang/${segment(handle)}`,
  aisles: "/day-hang",
  aisle: (kind: AisleKind, slug: string, page = 1) =>
    `/${aisleFolders[kind]}/${segment(slug)}${page > 1 ? `/${page}` : ""}`,
  cooperatives: "/htx",
  cooperative: (handle: string) => `/htx/${segment(handle)}`,
  ...shopperPaths,
  basket: "/gio-hang",
  basketRefused: (code: string) => `/gio-hang?refused=${segment(code)}`,
  checkout: "/dat-hang",
  cardPayment: "/dat-hang/the",
  orderLookup: "/don-hang",
  orderLookupWith: (code: string) => `/don-hang?code=${segment(code)}`,
  orderLookupAgain: (code: string, refused: string) => `/don-hang?code=${segment(code)}&refused=${segment(refused)}`,
  order: (code: string) => `/don-hang/${segment(code)}`,
  coop: {
    today: "/hop-tac-xa",
    login: "/hop-tac-xa/dang-nhap",
    orders: "/hop-tac-xa/don",
    order: (id: string) => `/hop-tac-xa/don/${segment(id)}`,
    slip: (id: string) => `/hop-tac-xa/don/${segment(id)}/phieu`,
    slips: "/hop-tac-xa/don/phieu",
    register: "/hop-tac-xa/dang-ky",
    forgot: "/hop-tac-xa/dang-ky?forgot=1",
    /** Named in text messages (backend/src/phone-codes/phone-code.ts). */
    invited: "/hop-tac-xa/dang-ky?moi=1",
    profile: "/hop-tac-xa/ho-so",
    people: "/hop-tac-xa/nguoi-dung",
    another: "/hop-tac-xa/them",
    history: "/hop-tac-xa/tien/lich-su",
    historyTable: (id: string) => `/hop-tac-xa/tien/lich-su?table=${segment(id)}`,
    goods: "/hop-tac-xa/hang",
    newGoods: "/hop-tac-xa/hang/moi",
    editGoods: (id: string) => `/hop-tac-xa/hang/${segment(id)}`,
    goodsCertificates: (id: string) => `/hop-tac-xa/hang/${segment(id)}/chung-nhan`,
    goodsSheets: "/hop-tac-xa/hang/bang-tinh",
    goodsSheet: (id: string) => `/hop-tac-xa/hang/bang-tinh?table=${segment(id)}`,
    ...coopReviewPaths,
    fair: "/hop-tac-xa/hoi-cho",
    members: "/hop-tac-xa/thanh-vien",
    member: (id: string) => `/hop-tac-xa/thanh-vien/${segment(id)}`,
    newMember: "/hop-tac-xa/thanh-vien/moi",
    editMember: (id: string) => `/hop-tac-xa/thanh-vien/${segment(id)}/sua`,
    importMembers: "/hop-tac-xa/thanh-vien/nhap",
    memberRequests: "/hop-tac-xa/thanh-vien/yeu-cau",
    memberImport: (id: string) => `/hop-tac-xa/thanh-vien/nhap?table=${segment(id)}`,
    money: "/hop-tac-xa/tien",
    shipping: "/hop-tac-xa/tien/phi-gui",
    rule: "/hop-tac-xa/tien/quy-che",
    lots: "/hop-tac-xa/tien/lo",
    lot: (id: string) => `/hop-tac-xa/tien/lo/${segment(id)}`,
    share: "/hop-tac-xa/tien/phan-chia",
    shareMonth: (month: string) => `/hop-tac-xa/tien/phan-chia?month=${segment(month)}`,
    shared: (id: string) => `/hop-tac-xa/tien/phan-chia/${segment(id)}`,
    pay: "/hop-tac-xa/tien/chi",
    paySheet: (batchId: string) => `/hop-tac-xa/tien/chi/${segment(batchId)}`,
    statement: "/hop-tac-xa/tien/sao-ke",
    statementOf: (month: string) => `/hop-tac-xa/tien/sao-ke?month=${segment(month)}`,
    statementLine: ({ month, section, line, page }: StatementLineAt) =>
      `/hop-tac-xa/tien/sao-ke/but-toan?month=${segment(month)}&section=${segment(section)}&line=${segment(line)}&page=${page ?? 1}`,
  },
  /** The messages of a market that sends none out. */
  inbox: "/hop-thu",
  inboxOf: (phone: string) => `/hop-thu?phone=${segment(phone)}`,
  receipt: (token: string) => `/nhan/${segment(token)}`,
  /** The officer's phone in a member's hands: outside the Union's door, whose session is put away meanwhile. */
  handed: "/trao-may",
  ownData: (token: string) => `/nhan/${segment(token)}/du-lieu`,
  union: {
    login: "/hoi/dang-nhap",
    assisted: "/hoi/hop-tac-xa",
    assistedPage: (page: number) => (page > 1 ? `/hoi/hop-tac-xa?page=${page}` : "/hoi/hop-tac-xa"),
    assist: "/hoi/hop-tac-xa/moi",
    overview: "/hoi",
    reports: "/hoi/thu-nhap",
    people: "/hoi/thu-nhap/tung-nguoi",
    looks: "/hoi/nhat-ky",
    exports: "/hoi/tap-tin",
    cooperative: (id: string) => `/hoi/hop-tac-xa/${segment(id)}`,
    targets: "/hoi/chi-tieu",
    target: (indicator: string) => `/hoi/chi-tieu/${segment(indicator)}`,
    attention: "/hoi/can-xu-ly",
    periods: "/hoi/ky-bao-cao",
    periodsOf: (unit: string) => `/hoi/ky-bao-cao?unit=${segment(unit)}`,
    period: (code: string) => `/hoi/ky-bao-cao/${segment(code)}`,
    periodOf: (code: string, unit: string) => `/hoi/ky-bao-cao/${segment(code)}?unit=${segment(unit)}`,
    officers: "/hoi/can-bo",
    officersPage: (page: number) => (page > 1 ? `/hoi/can-bo?page=${page}` : "/hoi/can-bo"),
    /** Named in text messages (backend/src/phone-codes/phone-code.ts). */
    join: "/hoi/dang-ky",
    joinAgain: "/hoi/dang-ky?ma=moi",
    desk: "/hoi/nhan-tien",
    deskPage: (asked: { readonly search: string; readonly cooperative: string; readonly page: number }) =>
      `/hoi/nhan-tien?search=${segment(asked.search)}&cooperative=${segment(asked.cooperative)}&page=${asked.page}`,
    deskPayout: (id: string) => `/hoi/nhan-tien/chi/${segment(id)}`,
    deskPin: "/hoi/nhan-tien/ma-pin",
    spotChecks: "/hoi/nhan-tien/kiem-tra",
    disputes: "/hoi/nhan-tien/khieu-nai",
    dispute: (id: string) => `/hoi/nhan-tien/khieu-nai/${segment(id)}`,
    members: "/hoi/thanh-vien",
    memberRequests: "/hoi/thanh-vien/yeu-cau",
    enterMembers: "/hoi/thanh-vien/ghi",
    enterMembersOf: (cooperative: string) => `/hoi/thanh-vien/ghi?cooperative=${segment(cooperative)}`,
    memberImport: (cooperative: string, id: string) =>
      `/hoi/thanh-vien/ghi?cooperative=${segment(cooperative)}&table=${segment(id)}`,
    cohorts: "/hoi/hop-tac-xa/nhom",
    member: (id: string) => `/hoi/thanh-vien/${segment(id)}`,
    duplicates: "/hoi/trung-lap",
  },
  api: {
    cart: "/api/cart",
    cartLines: "/api/cart/lines",
    cartLine: (lineId: string) => `/api/cart/lines/${segment(lineId)}`,
    checkout: "/api/checkout",
    shipTo: "/api/ship-to",
    shippingPrices: (commune: string, ways: string) =>
      `/api/shipping-prices?commune=${segment(commune)}&ways=${segment(ways)}`,
    cardPayment: "/api/checkout/card",
    orderLookup: "/api/order-lookup",
    orderReturns: "/api/order-returns",
    orderReviews: "/api/order-reviews",
    account: accountApi,
    orderRefundAccount: "/api/order-refund-account",
    receipt: "/api/nhan",
    ownData: "/api/nhan/du-lieu",
    ownDataFile: "/api/nhan/du-lieu/tep",
    suggestions: "/api/search/suggestions",
    searchCount: "/api/search/count",
    communes: (provinceCode: string) => `/api/places/${segment(provinceCode)}/communes`,
    coop: {
      login: "/api/coop/login",
      logout: "/api/coop/logout",
      choose: "/api/coop/choose",
      fair: "/api/coop/fair",
      fairCounted: "/api/coop/fair/counted",
      fairSized: "/api/coop/fair/sized",
      sales: "/api/coop/sales",
      undoSale: (key: string) => `/api/coop/sales/${segment(key)}/undo`,
      members: "/api/coop/members",
      membersCsv: "/api/coop/members.csv",
      member: (id: string, act: "edit" | "membership" | "facts" | "withdraw") =>
        `/api/coop/members/${segment(id)}/${act}`,
      memberTemplate: "/api/coop/member-template.xlsx",
      memberImports: "/api/coop/member-imports",
      memberRequest: (id: string) => `/api/coop/member-requests/${segment(id)}`,
      memberImport: (id: string) => `/api/coop/member-imports/${segment(id)}`,
      join: "/api/coop/join",
      profile: "/api/coop/profile",
      shipping: "/api/coop/shipping",
      submit: "/api/coop/submit",
      people: "/api/coop/people",
      another: "/api/coop/cooperatives",
      historyTemplate: "/api/coop/history-template.xlsx",
      historyTables: "/api/coop/history-tables",
      historyTable: (id: string) => `/api/coop/history-tables/${segment(id)}`,
      rules: "/api/coop/rules",
      ruleExample: "/api/coop/rules/example",
      minutes: (subject: MinutesSubject, id: string) => `/api/coop/${subject}/${segment(id)}/photos`,
      minutesPhoto: (subject: MinutesSubject, id: string, photoId: string) =>
        `/api/coop/${subject}/${segment(id)}/photos/${segment(photoId)}`,
      goodsCertificates: (id: string) => `/api/coop/goods/${segment(id)}/certificates`,
      photos: (locale: Locale, shape: "card" | "whole") => `/api/coop/photos?locale=${locale}&shape=${shape}`,
      ordersCsv: "/api/coop/orders.csv",
      lots: "/api/coop/lots",
      lotContributions: (id: string) => `/api/coop/lots/${segment(id)}/contributions`,
      monthContributions: "/api/coop/contributions",
      distributions: "/api/coop/distributions",
      payRuns: "/api/coop/pay-runs",
      payRunAct: (batchId: string, act: "reference" | "photos") => `/api/coop/pay-runs/${segment(batchId)}/${act}`,
      bankFile: (batchId: string) => `/api/coop/pay-runs/${segment(batchId)}/bank-file`,
      sheetPhoto: (batchId: string, photoId: string) =>
        `/api/coop/pay-runs/${segment(batchId)}/photos/${segment(photoId)}`,
      payoutAct: (payoutId: string, act: "return" | "link" | "answer") =>
        `/api/coop/payouts/${segment(payoutId)}/${act}`,
      bankAccount: "/api/coop/bank-account",
      statementFile: ({ month, locale, format }: StatementFileAt) =>
        `/api/coop/statement/${format}?month=${segment(month)}&locale=${locale}`,
      goods: "/api/coop/goods",
      goodsSheetFile: (locale: Locale) => `/api/coop/goods-sheet.xlsx?locale=${locale}`,
      goodsSheets: "/api/coop/goods-sheets",
      goodsSheetAct: (id: string, act: "accept" | "undo") => `/api/coop/goods-sheets/${segment(id)}/${act}`,
      goodsOne: (id: string) => `/api/coop/goods/${segment(id)}`,
      goodsAct: (id: string, act: string) => `/api/coop/goods/${segment(id)}/${act}`,
      reviewReply: (id: string) => `/api/coop/reviews/${segment(id)}/reply`,
      returnAct: (id: string, act: string) => `/api/coop/return-requests/${segment(id)}/${act}`,
      returnPhoto: (id: string, photoId: string) =>
        `/api/coop/return-requests/${segment(id)}/photos/${segment(photoId)}`,
      act: (consignmentId: string, act: string) => `/api/coop/consignments/${segment(consignmentId)}/${act}`,
    },
    union: {
      login: "/api/union/login",
      logout: "/api/union/logout",
      reportFile: (report: string, format: "xlsx" | "csv" | "pdf") => `/api/union/reports/${segment(report)}/${format}`,
      people: "/api/union/people",
      exports: "/api/union/exports",
      exportFile: (id: string) => `/api/union/exports/${segment(id)}/file`,
      assist: "/api/union/cooperatives",
      periodAct: (period: string, unit: string, act: string) =>
        `/api/union/periods/${segment(period)}/${segment(unit)}/${segment(act)}`,
      periodForm: ({ period, unit, snapshot, locale, format }: PeriodFormAt) =>
        `/api/union/period-form/${format}?period=${segment(period)}&unit=${segment(unit)}${snapshot ? `&snapshot=${segment(snapshot)}` : ""}&locale=${locale}`,
      join: "/api/union/join",
      officers: "/api/union/officers",
      grants: "/api/union/grants",
      onFile: (kind: "support" | "agreements" | "baselines" | "targets") => `/api/union/on-file/${kind}`,
      digest: "/api/union/digest",
      pin: "/api/union/desk/pin",
      hand: "/api/union/desk/hand",
      state: "/api/union/desk/state",
      takeBack: "/api/union/desk/take-back",
      dispute: (id: string, act: "heard" | "proposed" | "declined" | "agreed") =>
        `/api/union/desk/disputes/${segment(id)}/${act}`,
      reason: "/api/union/reason",
      memberRight: (id: string) => `/api/union/members/${segment(id)}/rights`,
      memberFields: (id: string) => `/api/union/members/${segment(id)}/fields`,
      memberFile: (id: string) => `/api/union/members/${segment(id)}/file`,
      memberRequest: (id: string) => `/api/union/member-requests/${segment(id)}`,
      memberFacts: (id: string) => `/api/union/members/${segment(id)}/facts`,
      enterMember: (cooperative: string) => `/api/union/cooperatives/${segment(cooperative)}/members`,
      memberImports: (cooperative: string) => `/api/union/cooperatives/${segment(cooperative)}/member-imports`,
      memberImport: (cooperative: string, id: string) =>
        `/api/union/cooperatives/${segment(cooperative)}/member-imports/${segment(id)}`,
      memberTemplate: "/api/union/member-template.xlsx",
      cohorts: "/api/union/cohorts",
      cohort: (id: string) => `/api/union/cohorts/${segment(id)}`,
      duplicate: (id: string) => `/api/union/duplicates/${segment(id)}`,
    },
  },
} as const;

/** "/hang" in Vietnamese, "/en/hang" in English. */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The same page in the other language; `pathname` is what the browser shows. */
export function switchLocale(pathname: string, to: Locale): string {
  const bare = pathname === "/en" ? "/" : pathname.startsWith("/en/") ? pathname.slice("/en".length) : pathname;
  return localePath(to, bare);
}

/** A path of ours to return to after logging in; anything that could leave this origin becomes `fallback`. */
export function safeReturnPath(text: string | null | undefined, fallback: string): string {
  if (!text || !text.startsWith("/") || text.startsWith("//") || /[\\\u0000-\u001f]/.test(text)) return fallback;
  const url = new URL(text, "http://origin.invalid");
  // Read as an address, "/..//evil.example" has become "//evil.example": another's.
  const isOurs = url.origin === "http://origin.invalid" && !url.pathname.startsWith("//");
  return isOurs ? `${url.pathname}${url.search}` : fallback;
}
