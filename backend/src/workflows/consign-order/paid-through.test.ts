import { expect, it } from "vitest";
import { paidThroughOf } from "./paid-through";

const payment = (provider_id: string, day: number) => ({ provider_id, created_at: new Date(Date.UTC(2026, 10, day)) });

it("is the provider of the newest payment, whichever collection holds it", () => {
  expect(
    paidThroughOf([{ payments: [payment("pp_vietqr_vietqr", 3)] }, { payments: [payment("pp_cod_cod", 2)] }]),
  ).toBe("bank");
  expect(paidThroughOf([{ payments: [payment("pp_stripe_stripe", 1)] }])).toBe("card");
});

it("is cash for an order that has no payment, and nothing guessed for a provider nobody knows", () => {
  expect(paidThroughOf([{ payments: null }, {}])).toBe("cod");
  expect(() => paidThroughOf([{ payments: [payment("pp_other_other", 1)] }])).toThrow("pp_other_other");
});
