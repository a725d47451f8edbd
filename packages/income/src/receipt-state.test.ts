import { dong } from "@cho-phien/money";
import { expect, it } from "vitest";
import { receiptStateOf, type ReceiptFacts } from "./receipt-state";

const sent: ReceiptFacts = {
  sentAt: "2026-07-01T02:00:00.000Z",
  asOf: "2026-07-15T02:00:00.000Z",
  inTransitDong: dong(100n),
  receivedDong: dong(0n),
  hasOpenDispute: false,
};

it("waits for exactly fourteen days, then is unverified, for ever", () => {
  expect(receiptStateOf(sent)).toBe("waiting");
  expect(receiptStateOf({ ...sent, asOf: "2026-07-15T02:00:00.001Z" })).toBe("unverified");
  expect(receiptStateOf({ ...sent, asOf: "2036-07-15T02:00:00.000Z" })).toBe("unverified");
});

it("is confirmed when nothing is in transit and something arrived, returned when nothing did", () => {
  const settled = { ...sent, inTransitDong: dong(0n) };
  expect(receiptStateOf({ ...settled, receivedDong: dong(100n) })).toBe("confirmed");
  expect(receiptStateOf(settled)).toBe("returned");
});

it("stays disputed while a dispute is open, however long", () => {
  expect(receiptStateOf({ ...sent, hasOpenDispute: true, asOf: "2027-01-01T00:00:00.000Z" })).toBe("disputed");
});
