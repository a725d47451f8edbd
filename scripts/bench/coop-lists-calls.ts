/** What the calls name; pages are the last full ones at the size measured. */
export type Things = {
  readonly goods: string;
  readonly consignment: string;
  readonly consignments: readonly string[];
  readonly member: string;
  readonly memberImport: string;
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
const one = (name: "goods" | "consignment" | "member" | "lot" | "distribution" | "payRun" | "memberImport"): Row => ({
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
 * without a row here fails the bench, so that no new list goes unmeasured. Files of a photograph are not lists.
 */
const CALLS: Readonly<Record<string, Row | "a file">> = {
  "GET /coop/checklist": plain,
  "GET /coop/profile": plain,
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
  "GET /coop/members/:id/explain": {
    ids: (it) => ({ id: it.member }),
    calls: (it) => ({ "": `?month=${it.month}` }),
  },
  "GET /coop/member-export": plain,
  "GET /coop/member-template": plain,
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
  "GET /coop/statement": monthly,
  "GET /coop/statement/journals": {
    calls: (it) => ({
      "": `?month=${it.month}&section=market&line=sales`,
      "last page": `?month=${it.month}&section=market&line=sales&page=4`,
    }),
  },
};

export type Call = { readonly name: string; readonly path: string };

/** Every call of the door's GET routes. Throws for a route nobody wrote down, and for a row without its route. */
export function callsOf(routes: readonly string[], things: Things): readonly Call[] {
  const asked = routes.filter((route) => route.startsWith("GET /coop/"));
  const unknown = [...asked.filter((it) => !(it in CALLS)), ...Object.keys(CALLS).filter((it) => !asked.includes(it))];
  if (unknown.length > 0)
    throw new Error(`scripts/bench/coop-lists-calls.ts and the routes differ: ${unknown.join(", ")}`);
  return asked.flatMap((route) => {
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
