import { holdPayment, releasePayment } from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import { journals } from "../../../../src/modules/income/ledger/journals";
import type { Act } from "./acts";
import { decideAndEnter, enterOnce, type Fact } from "./enter-once";
import { entryAt, pick } from "./selling";
import { entered, heldOn, PLATFORM_BOOK, type World } from "./world";

type Said<Name extends Act["act"]> = Extract<Act, { act: Name }>;

/** A bank line comes in of which so much is nobody's yet. */
export async function hold(world: World, { amount, mishap }: Said<"hold">): Promise<void> {
  const lineId = `bank_${++world.serial}`;
  const fact = {
    ...{ key: `bank.held:${lineId}`, book: PLATFORM_BOOK },
    decide: () => holdPayment(entryAt(world), { lineId, amountDong: dong(BigInt(amount)) }),
  };
  const journal = await enterOnce(world, fact, mishap);
  expect(journal !== null).toBe(amount > 0);
  if (journal) world.held.set(lineId, BigInt(amount));
}

/** An order takes a part of what a line holds, or all of it is sent back; more than all lines hold is refused. */
export async function release(world: World, { line, permille, to, mishap }: Said<"release">): Promise<void> {
  const [lineId, ofLine] = pick(heldLines(world), line) ?? [];
  if (lineId === undefined || ofLine === undefined) return;
  const pool = heldOn(world, "payer_held", null);
  const part = to === "taken" ? (ofLine * BigInt(permille)) / 1_000n : ofLine;
  const amountDong = permille > 1_000 ? pool + BigInt(permille) : part;
  world.serial += 1;
  const journal = await enterOnce(world, releaseOf(world, { lineId, amountDong, to }), mishap);
  expect(journal !== null).toBe(amountDong > 0n && amountDong <= pool);
  if (journal) world.held.set(lineId, ofLine - amountDong);
}

/** The last held line is asked for twice at a time, and one has it; of two lines, each goes its own way. */
export async function raceForHeld(world: World, { line }: Said<"raceForHeld">): Promise<void> {
  const lines = heldLines(world);
  const [one, other] = [pick(lines, line), pick(lines, line + 1)];
  if (!one || !other) return;
  world.serial += 1;
  const asked = [
    { lineId: one[0], amountDong: one[1], to: "taken" as const },
    { lineId: other[0], amountDong: other[1], to: "returned" as const },
  ];
  const answers = await Promise.all(
    asked.map((it, n) => decideAndEnter(n === 0 ? world.client : world.second, releaseOf(world, it))),
  );
  expect(answers.filter((answer) => typeof answer === "string")).toHaveLength(Math.min(2, lines.length));
  for (const [n, answer] of answers.entries()) {
    const it = asked[n];
    if (!it) continue;
    if (typeof answer === "string") await noteReleased(world, it, answer);
    else expect(answer).toMatchObject({ refused: "above_due", neededDong: it.amountDong, availableDong: 0n });
  }
}

type Released = { readonly lineId: string; readonly amountDong: bigint; readonly to: "taken" | "returned" };

function releaseOf(world: World, { lineId, amountDong, to }: Released): Fact {
  const orderId = `order_${world.serial}`;
  const key = to === "taken" ? `bank.taken:${lineId}:${orderId}` : `bank.returned:${lineId}`;
  const destination = to === "taken" ? { kind: to, orderId } : { kind: to };
  return {
    ...{ key, book: PLATFORM_BOOK },
    decide: (balances) =>
      releasePayment(entryAt(world), { lineId, amountDong: dong(amountDong), to: destination, balances }),
  };
}

async function noteReleased(world: World, { lineId }: Released, journalId: string): Promise<void> {
  entered(world, await journals(world.sql, { ids: [journalId] }));
  world.held.set(lineId, 0n);
}

function heldLines(world: World): readonly (readonly [lineId: string, amountDong: bigint])[] {
  return [...world.held].filter(([, amount]) => amount > 0n);
}
