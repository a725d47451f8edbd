import { dong } from "@cho-phien/money";
import { orgUnits } from "@cho-phien/vietnam/org-units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollUp, type MemberRow } from "./roll-up";
import { placeOn, unitMap, type DatedUnit, type Succession } from "./unit-map";

const unit = (code: string, parentCode: string | null, more: Partial<DatedUnit> = {}): DatedUnit => ({
  code,
  level: parentCode === null ? "nation" : parentCode === "VN" ? "province" : "commune",
  parentCode,
  validFrom: "2025-07-01",
  validUntil: null,
  ...more,
});
const until = (day: string) => ({ validUntil: day });
const from = (day: string) => ({ validFrom: day });

/** Bản Mới takes in two communes; Nậm Dài is split, once within its province and once across. */
const UNITS: readonly DatedUnit[] = [
  unit("VN", null),
  unit("08", "VN"),
  unit("15", "VN"),
  unit("nam-a", "08", until("2026-04-30")),
  unit("nam-b", "08", until("2026-04-30")),
  unit("ban-moi", "08", from("2026-04-30")),
  unit("nam-dai", "08", until("2026-04-30")),
  unit("dai-tren", "08", from("2026-04-30")),
  unit("dai-duoi", "08", from("2026-04-30")),
  unit("song", "15", until("2026-08-01")),
  unit("song-1", "08", from("2026-08-01")),
  unit("song-2", "15", from("2026-08-01")),
];
const SUCCESSIONS: readonly Succession[] = [
  { code: "nam-a", onDate: "2026-04-30", successors: ["ban-moi"] },
  { code: "nam-b", onDate: "2026-04-30", successors: ["ban-moi"] },
  { code: "nam-dai", onDate: "2026-04-30", successors: ["dai-tren", "dai-duoi"] },
  { code: "song", onDate: "2026-08-01", successors: ["song-1", "song-2"] },
];
const mapOf = (day: string) => unitMap(day, { units: UNITS, successions: SUCCESSIONS });

const row = (memberId: string, communeCode: string, amount: bigint, cooperativeId = "Bản Mây"): MemberRow => ({
  memberId,
  cooperativeId,
  communeCode,
  accruedDong: dong(amount * 3n),
  paidDong: dong(amount * 2n),
  confirmedDong: dong(amount),
});

describe("a fact of a commune", () => {
  it("stays in its own unit on the map of its period", () => {
    expect(placeOn(mapOf("2026-03-31"), "nam-a")).toEqual({
      kind: "commune",
      code: "nam-a",
      path: ["nam-a", "08", "VN"],
    });
  });

  it("goes to the successor of a merger on today's map", () => {
    expect(placeOn(mapOf("2026-11-29"), "nam-a")).toMatchObject({ kind: "commune", code: "ban-moi" });
  });

  it("stays undivided after a split, under the lowest unit that holds every successor", () => {
    expect(placeOn(mapOf("2026-11-29"), "nam-dai")).toEqual({
      kind: "undivided",
      code: "nam-dai*",
      path: ["nam-dai*", "08", "VN"],
    });
    expect(placeOn(mapOf("2026-11-29"), "song")).toEqual({ kind: "undivided", code: "song*", path: ["song*", "VN"] });
  });

  it("may not vanish", () => {
    expect(() => placeOn(mapOf("2026-11-29"), "99999")).toThrow(/99999/);
    const circle = [
      { code: "a", onDate: "2026-01-01", successors: ["b"] },
      { code: "b", onDate: "2026-01-01", successors: ["a"] },
    ];
    expect(() => placeOn(unitMap("2026-11-29", { units: UNITS, successions: circle }), "a")).toThrow(/circle/);
  });
});

describe("a roll-up", () => {
  const rows = [
    row("Mỷ", "nam-a", 100n),
    row("Mỷ", "nam-b", 50n),
    row("Dở", "nam-b", 10n, "Suối Xanh"),
    row("Sùng", "song", 7n),
  ];

  it("counts a member of two communes once in the province", () => {
    const sums = rollUp(rows, mapOf("2026-03-31"));
    expect(sums.get("nam-a")).toMatchObject({ members: 1, confirmedDong: 100n });
    expect(sums.get("nam-b")).toMatchObject({ members: 2, cooperatives: 2 });
    expect(sums.get("08")).toMatchObject({
      members: 2,
      cooperatives: 2,
      confirmedDong: 160n,
      paidDong: 320n,
      accruedDong: 480n,
    });
    expect(sums.get("08")?.topMember.confirmedDong).toBe(150n);
    expect(sums.get("VN")).toMatchObject({ members: 3, confirmedDong: 167n });
  });

  it("gives the nation the same sums on either map", () => {
    const [then, today] = [rollUp(rows, mapOf("2026-03-31")), rollUp(rows, mapOf("2026-11-29"))];
    expect(today.get("ban-moi")).toMatchObject({ members: 2, confirmedDong: 160n });
    expect(today.get("15")).toBeUndefined();
    expect(today.get("VN")).toEqual(then.get("VN"));
  });
});

it("two communes merge mid-year: the first quarter reads as two on its own map and as one on today's, the third as one on both", () => {
  const firstQuarter = [row("Mỷ", "nam-a", 100n), row("Dở", "nam-b", 40n), row("Mỷ", "nam-b", 5n)];
  // Facts posted under the old code after the merger, and under the new one, are the same commune's.
  const thirdQuarter = [row("Mỷ", "nam-a", 30n), row("Sùng", "ban-moi", 20n)];
  const read = (rows: readonly MemberRow[], day: string) =>
    ["nam-a", "nam-b", "ban-moi", "08"].map((code) => {
      const sum = rollUp(rows, mapOf(day)).get(code);
      return sum ? [sum.confirmedDong, sum.members] : null;
    });
  expect(read(firstQuarter, "2026-03-31")).toEqual([[100n, 1], [45n, 2], null, [145n, 2]]);
  expect(read(firstQuarter, "2026-11-29")).toEqual([null, null, [145n, 2], [145n, 2]]);
  for (const day of ["2026-09-30", "2026-11-29"])
    expect(read(thirdQuarter, day)).toEqual([null, null, [50n, 2], [50n, 2]]);
});

it("communes add up to their province and provinces to the nation, whatever the facts and the map", () => {
  const places = ["nam-a", "nam-b", "nam-dai", "song"];
  const someRow = fc
    .record({
      member: fc.nat(5),
      place: fc.constantFrom(...places),
      amount: fc.bigInt(-1_000n, 1_000_000n),
      coop: fc.nat(2),
    })
    .map((it) => row(`member ${it.member}`, it.place, it.amount, `cooperative ${it.coop}`));
  fc.assert(
    fc.property(
      fc.array(someRow, { maxLength: 40 }),
      fc.constantFrom("2026-03-31", "2026-06-30", "2026-11-29"),
      (rows, day) => {
        const map = mapOf(day);
        const sums = rollUp(rows, map);
        const childrenOf = (code: string) =>
          [...sums.values()].filter((it) => {
            const [, parent] = it.unitCode.endsWith("*")
              ? placeOn(map, it.unitCode.slice(0, -1)).path
              : [it.unitCode, map.units.get(it.unitCode)?.parentCode];
            return parent === code;
          });
        for (const code of ["08", "15", "VN"]) {
          const total = sums.get(code);
          const added = childrenOf(code).reduce((sum, it) => sum + it.confirmedDong, 0n);
          expect(added).toBe(total?.confirmedDong ?? 0n);
        }
        const all = rows.reduce((sum, it) => sum + it.confirmedDong, 0n);
        expect(sums.get("VN")?.confirmedDong ?? 0n).toBe(all);
        expect(sums.get("VN")?.members ?? 0).toBe(new Set(rows.map((it) => it.memberId)).size);
      },
    ),
  );
});

it("the country's own 3,321 communes all lie under a province and the nation", () => {
  const map = unitMap("2026-11-29", { units: orgUnits(), successions: [] });
  const communes = orgUnits().filter((it) => it.level === "commune");
  expect(communes).toHaveLength(3_321);
  for (const { code, parentCode } of communes) expect(placeOn(map, code).path).toEqual([code, parentCode, "VN"]);
});
