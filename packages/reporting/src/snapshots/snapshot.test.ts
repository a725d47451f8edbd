import { dong } from "@cho-phien/money";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalSnapshot, changesSince, type Snapshot, type SnapshotRow } from "./snapshot";

const row = (unit: string, confirmed: bigint, more: Partial<SnapshotRow> = {}): SnapshotRow => ({
  key: { unit, channel: "online" },
  accruedDong: dong(3_000n),
  paidDong: dong(2_000n),
  confirmedDong: dong(confirmed),
  members: 6,
  cooperatives: 2,
  ...more,
});
const SNAPSHOT: Snapshot = {
  periodCode: "2026-Q3",
  unitCode: "08",
  asKnownOn: "2026-10-05T03:00:00Z",
  indicatorVersions: { confirmed: 1, accrued: 1 },
  rows: [row("00715", 1_000n), row("00721", 500n)],
};

describe("the text a snapshot is hashed by", () => {
  it("is this one, so that a digest of today can be checked in ten years", () => {
    expect(canonicalSnapshot(SNAPSHOT).split("\n")).toEqual([
      '["cho-phien-snapshot-1","2026-Q3","08","2026-10-05T03:00:00.000Z"]',
      '[["accrued",1],["confirmed",1]]',
      '[[["channel","online"],["unit","00715"]],"3000","2000","1000",6,2]',
      '[[["channel","online"],["unit","00721"]],"3000","2000","500",6,2]',
    ]);
  });

  it("does not depend on the order of rows and keys", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SNAPSHOT.rows], { minLength: 2 }), fc.boolean(), (rows, isTurned) => {
        const turned = rows.map((it) =>
          isTurned ? { ...it, key: Object.fromEntries(Object.entries(it.key).reverse()) } : it,
        );
        expect(canonicalSnapshot({ ...SNAPSHOT, rows: turned })).toBe(canonicalSnapshot(SNAPSHOT));
      }),
    );
  });

  it("changes with every figure, version and instant", () => {
    const others: Snapshot[] = [
      { ...SNAPSHOT, rows: [row("00715", 1_001n), row("00721", 500n)] },
      { ...SNAPSHOT, rows: [row("00715", 1_000n, { members: 7 }), row("00721", 500n)] },
      { ...SNAPSHOT, indicatorVersions: { confirmed: 2, accrued: 1 } },
      { ...SNAPSHOT, asKnownOn: "2026-10-05T03:00:01Z" },
      { ...SNAPSHOT, unitCode: "15" },
    ];
    expect(new Set([SNAPSHOT, ...others].map(canonicalSnapshot)).size).toBe(6);
  });

  it("has no two rows of one key", () => {
    expect(() => canonicalSnapshot({ ...SNAPSHOT, rows: [row("a", 1n), row("a", 2n)] })).toThrow(/two rows/);
  });
});

describe("changes since submission", () => {
  it("are none for the same rows", () => {
    expect(changesSince(SNAPSHOT.rows, [...SNAPSHOT.rows].reverse())).toMatchObject({
      count: 0,
      net: { confirmedDong: 0n },
    });
  });

  it("are counted and summed, also when two cancel out", () => {
    const changes = changesSince(SNAPSHOT.rows, [row("00715", 900n), row("00721", 600n)]);
    expect(changes).toMatchObject({ count: 2, net: { confirmedDong: 0n }, moved: { confirmedDong: 200n } });
  });

  it("count a row that is new or gone with its whole amount", () => {
    const changes = changesSince([row("gone", 10n)], [row("new", 25n)]);
    expect(changes.rows.map((it) => it.change.confirmedDong)).toEqual([-10n, 25n]);
    expect(changes.net.confirmedDong).toBe(15n);
  });
});
