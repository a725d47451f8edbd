import { ROUTE_DOORS } from "../../../src/api/doors/policy";
import { ask } from "../market/books";
import type { Answer, Door } from "../market/door-client";

/** What an address shows: sums; sums cooperative by cooperative; named people. */
type Kind = "sums" | "cooperatives" | "people";
type Address = { readonly kind: Kind; readonly call: (door: Door, unit: string) => Promise<Answer> };

const PERIOD = "2026-Q2";
const report = (kind: Kind, name: string): Address => ({
  kind,
  call: (door, unit) => door("GET", `/union/reports/${name}unit=${unit}&period=${PERIOD}`),
});

/** Every report of the Union; a new one fails the walk until it stands here. */
const REPORTS: Readonly<Record<string, readonly Address[]>> = {
  "GET /union/reports/income": [
    report("sums", "income?"),
    report("sums", "income?by=ethnicity&"),
    report("cooperatives", "income?by=cooperative&"),
  ],
  "GET /union/reports/distribution": [report("sums", "distribution?by=age&")],
  "GET /union/reports/cooperatives": [report("cooperatives", "cooperatives?")],
  "GET /union/reports/targets": [report("sums", "targets?")],
  "GET /union/reports/targets/:indicator": [report("cooperatives", "targets/htx_supported?")],
  "GET /union/reports/attention": [report("cooperatives", "attention?")],
};

const OTHERS: readonly Address[] = [
  { kind: "sums", call: (door, unit) => door("GET", `/union/periods/${PERIOD}?unit=${unit}`) },
  {
    kind: "people",
    call: (door, unit) =>
      door("POST", "/union/people/income", { unit, period: PERIOD, reason: "Đối chiếu phiếu chi quý II" }),
  },
];

/** The purposes of a grant, by what they read; `enter` alone reads nothing of it. */
const READS: readonly (readonly [string, readonly Kind[]])[] = [
  ["enter", []],
  ["aggregate", ["sums"]],
  ["review", ["sums", "cooperatives"]],
  ["approve", ["sums", "cooperatives"]],
  ["individual", ["sums", "cooperatives", "people"]],
];

/** Mường Bo, a sibling, the province above, another province, a unit that never was. */
const OWN = "03043";
const SIBLING = "02953";
const ELSEWHERE = [SIBLING, "15", "08", "VN", "99999"];

/** Where the grant stands in time: in force, ended, not yet begun. */
const WHEN: readonly (readonly [string, string, string | null, boolean])[] = [
  ["in force", "now() - interval '1 day'", null, true],
  ["ended", "now() - interval '2 days'", "now() - interval '1 minute'", false],
  ["not begun", "now() + interval '1 day'", null, false],
];

/** The reports of the policy table that the walk doesn't know, and the other way round. */
export function unwalked(): readonly string[] {
  const routes = Object.keys(ROUTE_DOORS).filter((it) => it.startsWith("GET /union/reports/"));
  const known = Object.keys(REPORTS);
  return [...routes.filter((it) => !known.includes(it)), ...known.filter((it) => !routes.includes(it))];
}

/**
 * Every report × purpose × unit × time for an officer with that one grant; answers what was other than the table says. Her grants
 * are rows of the database, because a grant that ended can't be given.
 */
export async function walkReports(door: Door, { officerId, url }: { officerId: string; url: string }) {
  const wrong: unknown[] = [];
  const addresses = [...Object.values(REPORTS).flat(), ...OTHERS];
  for (const [purpose, kinds] of READS) {
    for (const [when, from, to, stands] of WHEN) {
      await ask(url, "delete from access_grant where officer_id = $1", [officerId]);
      await ask(
        url,
        `insert into access_grant (id, unit_level, unit_code, purpose, valid_from, valid_to, granted_by, officer_id)
         values ('walk-' || $2, 'commune', $3, $2, ${from}, ${to ?? "null"}, 'test', $1)`,
        [officerId, purpose, OWN],
      );
      // What the strongest grant doesn't open elsewhere, or out of its time, no other does.
      const isStrongest = kinds.length === 3;
      if (!stands && !isStrongest) continue;
      for (const unit of stands ? [OWN, ...(isStrongest ? ELSEWHERE : [SIBLING])] : [OWN]) {
        for (const { kind, call } of addresses) {
          const before = await lookedAt(url, officerId);
          const { status, body } = await call(door, unit);
          const rows = (await lookedAt(url, officerId)) - before;
          const expected = statusOf({ kind, kinds, isOwn: stands && unit === OWN });
          const people = expected === 200 && kind === "people" ? body.people?.length : 0;
          if (status !== expected || rows !== people)
            wrong.push({ purpose, when, unit, kind, status, expected, rows, people });
        }
      }
      const lists = [
        (await door("GET", "/union/scope")).body.units.length,
        (await door("GET", "/union/units")).body.units.length,
      ];
      const listed = stands && kinds.includes("sums") ? 1 : 0;
      if (lists.some((it) => it !== listed)) wrong.push({ purpose, when, lists, listed });
    }
  }
  return wrong;
}

/** Sums of her unit without its cooperatives are refused with a sentence; everything else that isn't hers is not there. */
function statusOf({ kind, kinds, isOwn }: { kind: Kind; kinds: readonly Kind[]; isOwn: boolean }): number {
  if (!isOwn || !kinds.includes("sums")) return 404;
  if (kinds.includes(kind)) return 200;
  return kind === "people" ? 404 : 403;
}

/** Access rows that an officer's looks left in members' records. */
async function lookedAt(url: string, officerId: string): Promise<number> {
  const text = "select count(*)::int as count from member_access where actor_type = 'union_officer' and actor_id = $1";
  return (await ask(url, text, [officerId]))[0].count;
}
