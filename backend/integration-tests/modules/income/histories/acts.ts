import fc from "fast-check";

/** What can happen to a cooperative's money. Numbers pick among what is there, or say how much of it (‰). */
export type Act =
  | {
      act: "sell";
      at: number;
      goods: number;
      shipping: number;
      feeBp: number;
      rounding: number;
      pieces: number;
      through: "cod" | "bank" | "card";
      isShared: boolean;
      weights: number[];
    }
  | { act: "share"; line: number; weights: number[] }
  | { act: "sellAtFair"; amount: number }
  | { act: "distribute"; weights: number[] }
  | { act: "refund"; line: number; pieces: number; returnsShipping: boolean }
  | { act: "remit"; at: number; permille: number }
  | { act: "pay"; at: number; member: number; permille: number }
  | { act: "state"; payout: number; permille: number; way: "sms_reply" | "desk_pin" | "word" | "bank_file" }
  | { act: "fail"; payout: number; permille: number }
  | { act: "closeDispute"; permille: number }
  | { act: "correct"; journal: number }
  | { act: "replay"; journal: number; isAltered: boolean }
  | { act: "crash"; isAfterCommit: boolean; goods: number }
  | { act: "race"; member: number; permilles: [number, number] }
  | { act: "hold"; amount: number; mishap: Mishap }
  | { act: "release"; line: number; permille: number; to: "taken" | "returned"; mishap: Mishap }
  | { act: "raceForHeld"; line: number }
  | { act: "keep"; line: number; mishap: Mishap }
  | {
      act: "sheet";
      line: number;
      feePermille: number;
      paidPermille: number;
      difference: "carrier_debt" | "debt_paid" | "as_fee";
      mishap: Mishap;
    }
  | { act: "carrierPays"; line: number; mishap: Mishap };

/** Whether the connection is cut while this is entered, and when; the fact is then looked at again. */
export type Mishap = "none" | "cut_before_commit" | "cut_after_commit";

const small = fc.nat(1_000);
const at = fc.nat(1);
const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });
const permille = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_000 }) },
  fc.constantFrom(1_000, 1_001, 1_500),
);
const goods = fc.integer({ min: 1, max: 3_000_000 });

const mishap = fc.oneof(
  { weight: 6, arbitrary: fc.constant("none" as const) },
  fc.constantFrom("cut_before_commit" as const, "cut_after_commit" as const),
);

const sell = fc.record({
  act: fc.constant("sell" as const),
  ...{ at, goods, weights, isShared: fc.boolean(), pieces: fc.integer({ min: 1, max: 4 }) },
  shipping: fc.integer({ min: 0, max: 60_000 }),
  feeBp: fc.integer({ min: 0, max: 1_500 }),
  rounding: fc.integer({ min: -1, max: 1 }),
  through: fc.constantFrom("cod" as const, "cod" as const, "bank" as const, "card" as const),
});

/** Money held for payers, and cash from the door: kept by the cooperative, or paid by a carrier's sheet. */
function withPayersAndCarriers(): { weight: number; arbitrary: fc.Arbitrary<Act> }[] {
  const paidPermille = fc.oneof(fc.constant(1_000), fc.integer({ min: 0, max: 1_200 }));
  const feePermille = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }));
  const difference = fc.constantFrom("carrier_debt" as const, "debt_paid" as const, "as_fee" as const);
  const to = fc.constantFrom("taken" as const, "returned" as const);
  const amount = fc.oneof({ weight: 9, arbitrary: goods }, fc.constant(0));
  return [
    { weight: 2, arbitrary: fc.record({ act: fc.constant("hold" as const), amount, mishap }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constant("release" as const), line: small, permille, to, mishap }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant("raceForHeld" as const), line: small }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant("keep" as const), line: small, mishap }) },
    {
      weight: 6,
      arbitrary: fc.record({
        act: fc.constant("sheet" as const),
        ...{ line: small, feePermille, paidPermille, difference, mishap },
      }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constant("carrierPays" as const), line: small, mishap }) },
  ];
}

const pay = fc.record({ act: fc.constant("pay" as const), at, member: small, permille });

/** What a woman says she got: most often what was sent, which alone is confirmed. */
const mostlyWhole = fc.oneof({ weight: 2, arbitrary: fc.constant(1_000) }, { weight: 1, arbitrary: permille });

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: sell },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("share" as const), line: small, weights }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("sellAtFair" as const), amount: goods }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("distribute" as const), weights }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant("refund" as const),
      line: small,
      pieces: fc.integer({ min: 1, max: 4 }),
      returnsShipping: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("remit" as const), at, permille }) },
  { weight: 4, arbitrary: pay },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant("state" as const),
      payout: small,
      permille: mostlyWhole,
      way: fc.constantFrom(
        "sms_reply" as const,
        "sms_reply" as const,
        "desk_pin" as const,
        "word" as const,
        "bank_file" as const,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("fail" as const), payout: small, permille }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("closeDispute" as const), permille }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("correct" as const), journal: small }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("replay" as const), journal: small, isAltered: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("crash" as const), isAfterCommit: fc.boolean(), goods }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant("race" as const), member: small, permilles: fc.tuple(permille, permille) }),
  },
  ...withPayersAndCarriers(),
);

/** A history begins with a sale, and most go on with its pay, so that there is something to go wrong with. */
export const anyHistory: fc.Arbitrary<readonly Act[]> = fc
  .tuple(sell, fc.option(pay), fc.array(anyAct, { minLength: 4, maxLength: 18 }))
  .map(([first, paid, rest]) => [{ ...first, isShared: true }, ...(paid ? [paid] : []), ...rest]);
