/** What the calls name; pages are the last full ones at the size measured. */
export type Things = {
  readonly goods: string;
  readonly consignment: string;
  readonly consignments: readonly string[];
  readonly member: string;
  readonly memberImport: string;
  readonly goodsSheet: string;
  readonly historyTable: string;
  readonly lot: string;
  readonly distribution: string;
  readonly payRun: string;
  readonly month: string;
  readonly day: string;
  readonly lastPage: Readonly<Record<"goods" | "consignments" | "members" | "lots" | "payRuns" | "sales", number>>;
};

/** Label → query of the calls made to one address; the label "" is the plain call. */
type Calls = Readonly<Record<string, string>>;
type Row = { readonly ids?: (it: Things) => Readonly<Record<string, string>>; readonly calls?: (it: Things) => Calls };

const plain: Row = { calls: () => ({ "": "" }) };
type OneThing = Exclude<keyof Things, "consignments" | "month" | "day" | "lastPage">;
const one = (name: OneThing): Row => ({
  ...plain,
  ids: (it) => ({ id: it[name] }),
});
const paged = (list: keyof Things["lastPage"], others: Calls = {}): Row => ({
  calls: (it) => ({ "": "", "last page": `?page=${it.lastPage[list]}`, ...others }),
});
const monthly: Row = { calls: (it) => ({ "": "", "a past month": `?month=${it.month}` }) };

const consignmentFilters: Calls = Object.fromEntries([
  ...["placed", "accepted", "packed", "shipped", "failed", "delivered", "refused", "returned"].map((it) => [
    it,
    `?step=${it}`,
  ]),
  ["cash due", "?cash=due"],
  ["late", "?late=yes"],
  ["by name", `?q=${encodeURIComponent("nguyễn thị hoa")}`],
  ["by code", "?q=CP100050"],
  ["by phone", "?q=00000077"],
  ["two filters and words", "?step=delivered&q=tran"],
]);

const goodsFilters: Calls = Object.fromEntries([
  ...["selling", "out_of_stock", "draft", "hidden"].map((it) => [it, `?state=${it}`]),
  ["by name", "?sort=name"],
  ["by stock", "?sort=stock"],
  ["words", `?q=${encodeURIComponent("khan lanh")}`],
  ["words with marks", `?q=${encodeURIComponent("Thổ cẩm")}&state=selling&sort=name`],
  ["words nobody wrote", "?q=zzz"],
]);

/**
 * How each address of the cooperative's door that answers a question is asked, once for each filter it has. A GET route
 * without a row here fails the bench, so that no new list goes unmeasured. Files are no lists.
 */
const CALLS: Readonly<Record<string, Row | "a file">> = {
  "GET /coop/checklist": plain,
  "GET /coop/profile": plain,
  "GET /coop/shipping": plain,
  "GET /coop/people": plain,
  "GET /coop/me": plain,
  "GET /coop/consignments": paged("consignments", consignmentFilters),
  "GET /coop/consignments/:id": one("consignment"),
  "GET /coop/goods": paged("goods", goodsFilters),
  "GET /coop/goods-choices": plain,
  "GET /coop/goods/:id": one("goods"),
  "GET /coop/goods/:id/certificates": one("goods"),
  "GET /coop/certificates/ending": plain,
  "GET /coop/sales": { calls: (it) => ({ "": "", "last page": `?date=${it.day}&page=${it.lastPage.sales}` }) },
  "GET /coop/slips": { calls: (it) => ({ "forty slips": `?ids=${it.consignments.join(",")}` }) },
  "GET /coop/fair": plain,
  "GET /coop/members": paged("members", { due: "?sort=due", words: "?q=mai", all: "?state=all&sort=joined" }),
  "GET /coop/members/:id": one("member"),
  "GET /coop/member-requests": plain,
  "GET /coop/reviews": plain,
  "GET /coop/members/:id/explain": {
    ids: (it) => ({ id: it.member }),
    calls: (it) => ({ "": `?month=${it.month}` }),
  },
  "GET /coop/member-export": plain,
  "GET /coop/member-template": "a file",
  "GET /coop/member-imports/:id": one("memberImport"),
  "GET /coop/income": monthly,
  "GET /coop/rules": plain,
  "GET /coop/distributions": monthly,
  "GET /coop/distributions/:id": one("distribution"),
  "GET /coop/lots": paged("lots"),
  "GET /coop/lots/:id": one("lot"),
  "GET /coop/payouts": monthly,
  "GET /coop/payouts/preview": monthly,
  "GET /coop/pay-runs": paged("payRuns"),
  "GET /coop/pay-runs/:id": one("payRun"),
  "GET /coop/pay-runs/:id/bank-file": one("payRun"),
  "GET /coop/pay-runs/:id/photos/:photoId": "a file",
  "GET /coop/rules/:id/photos/:photoId": "a file",
  "GET /coop/return-requests/:id/photos/:photoId": "a file",
  "GET /coop/distributions/:id/photos/:photoId": "a file",
  "GET /coop/goods-sheet": "a file",
  "GET /coop/goods-sheets": plain,
  "GET /coop/goods-sheets/:id": one("goodsSheet"),
  "GET /coop/fair/todos": plain,
  "GET /coop/history": plain,
  "GET /coop/history-template": "a file",
  "GET /coop/history-tables/:id": one("historyTable"),
  "GET /coop/statement": monthly,
  "GET /coop/statement/journals": {
    calls: (it) => ({
      "": `?month=${it.month}&section=market&line=sales`,
      "last page": `?month=${it.month}&section=market&line=sales&page=4`,
    }),
  },
};

export type Call = { readonly name: string; readonly path: string };

const isAsked = (route: string) => route.startsWith("GET /coop/");

/** Throws for a route nobody wrote down, and for a row without its route. */
export function requireRows(routes: readonly string[]): void {
  const asked = routes.filter(isAsked);
  const rows = Object.keys(CALLS);
  const differing = [...asked.filter((it) => !rows.includes(it)), ...rows.filter((it) => !asked.includes(it))];
  if (differing.length > 0)
    throw new Error(`scripts/bench/coop-lists-calls.ts and the routes differ: ${differing.join(", ")}`);
}

/** Every call of the door's GET routes. */
export function callsOf(routes: readonly string[], things: Things): readonly Call[] {
  return routes.filter(isAsked).flatMap((route) => {
    const row = CALLS[route];
    if (row === undefined || row === "a file") return [];
    const ids = row.ids?.(things) ?? {};
    const path = route.slice("GET ".length).replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? name);
    return Object.entries(row.calls?.(things) ?? {}).map(([label, query]) => ({
      name: `${route.slice("GET ".length)}${label ? ` (${label})` : ""}`,
      path: `${path}${query}`,
    }));
  });
}
