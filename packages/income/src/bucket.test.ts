import { dong } from "@cho-phien/money";
import { expect, it } from "vitest";
import { bucketTotal, takeFromBuckets, type Bucket } from "./bucket";

const bucket = (journalId: string, amount: bigint): Bucket => ({
  journalId,
  channel: "online",
  incomeKind: "sale_payout",
  amountDong: dong(amount),
});

it("takes the oldest first and the last one in part", () => {
  const taken = takeFromBuckets([bucket("a", 300n), bucket("b", 200n), bucket("c", 100n)], dong(400n));
  expect(taken).toEqual([bucket("a", 300n), bucket("b", 100n)]);
});

it("passes over a bucket that a refund drew below zero", () => {
  const buckets = [bucket("a", -50n), bucket("b", 200n)];
  expect(bucketTotal(buckets)).toBe(150n);
  expect(takeFromBuckets(buckets, dong(150n))).toEqual([bucket("b", 150n)]);
});

it("takes nothing for nothing and throws when there is not enough", () => {
  expect(takeFromBuckets([bucket("a", 1n)], dong(0n))).toEqual([]);
  expect(() => takeFromBuckets([bucket("a", 1n)], dong(3n))).toThrow("hold 2 đồng less");
});
