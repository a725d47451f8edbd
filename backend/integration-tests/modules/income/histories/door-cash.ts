import { keepCash, type AccountKind, type Journal } from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import { randomUUID } from "node:crypto";
import type { StoredLine } from "../../../../src/cod-sheets/stored-line";
import { correct } from "../../../../src/modules/income/ledger/correct";
import { journals } from "../../../../src/modules/income/ledger/journals";
import { lineJournals } from "../../../../src/workflows/book-cod-line/line-journals";
import type { Act, Mishap } from "./acts";
import { enterOnce, isEntered } from "./enter-once";
import { entryAt, JOB, nextInstant, pick } from "./selling";
import { entered, heldOn, inTransaction, type DoorCash, type Line, type World } from "./world";

type Said<Name extends Act["act"]> = Extract<Act, { act: Name }>;
type DoorLine = Line & { door: DoorCash };

/** The cooperative took a parcel's cash herself: first what is due to her, the rest an advance. */
export async function keep(world: World, said: Said<"keep">): Promise<void> {
  const line = pick(
    doorLines(world).filter(({ door }) => door.heldBy === "nobody"),
    said.line,
  );
  if (!line) return;
  const { cooperativeId } = line;
  const [due, advance, shipping, fees] = accountsOf(world, cooperativeId);
  const consignmentId = parcelOf(line);
  const facts = { consignmentId, cooperativeId, collectedDong: dong(line.door.dueDong) };
  world.serial += 1;
  const fact = {
    ...{ key: `coop.kept:${consignmentId}`, book: cooperativeId },
    decide: (balances: World["balances"]) =>
      keepCash(entryAt(world), { ...facts, shippingDong: dong(line.shippingDong), balances }),
  };
  expect(await enterOnce(world, fact, said.mishap)).not.toBeNull();
  line.door = { ...line.door, heldBy: "cooperative" };
  const ownShipping = least(line.shippingDong, shipping);
  const hers = line.door.dueDong - ownShipping;
  const fromDue = least(hers, due);
  expect(accountsOf(world, cooperativeId)).toEqual([
    due - fromDue,
    advance - (hers - fromDue),
    shipping - ownShipping,
    fees,
  ]);
}

/**
 * A carrier's sheet has a line for a parcel: its fee, and what it paid less or more. Of one the cooperative was said to
 * have kept, the carrier has the cash after all.
 */
export async function sheet(world: World, said: Said<"sheet">): Promise<void> {
  const line = pick(
    doorLines(world).filter(({ door }) => door.heldBy !== "carrier"),
    said.line,
  );
  if (!line) return;
  const { dueDong, heldBy } = line.door;
  if (heldBy === "cooperative") await takeBackKept(world, line);
  line.door = { dueDong, heldBy: "carrier", sheet: sheetLine(world, line, said) };
  await bookSheetLine(world, line, said.mishap);
}

/** The carrier pays what stood as its debt. */
export async function carrierPays(world: World, said: Said<"carrierPays">): Promise<void> {
  const line = pick(
    doorLines(world).filter(({ door }) => door.sheet?.resolution === "carrier_debt"),
    said.line,
  );
  if (!line?.door.sheet) return;
  line.door = { ...line.door, sheet: { ...line.door.sheet, resolution: "debt_paid" } };
  const booked = await bookSheetLine(world, line, said.mishap);
  expect(booked.map(({ idemKey }) => idemKey)).toEqual([`carrier.owes:${line.door.sheet?.id}:paid`]);
}

function sheetLine(world: World, line: DoorLine, said: Said<"sheet">): StoredLine {
  const { dueDong, heldBy } = line.door;
  // A line that corrects who had the cash is taken only with all of it (resolve-line).
  const collected = heldBy === "cooperative" ? dueDong : (dueDong * BigInt(said.paidPermille)) / 1_000n;
  const id = `sheet_line_${++world.serial}`;
  // More than is due is never a fee.
  const difference = collected > dueDong && said.difference === "as_fee" ? "carrier_debt" : said.difference;
  const [match, resolution] =
    heldBy === "cooperative"
      ? (["held_by_cooperative", "carrier_has_it"] as const)
      : collected === dueDong
        ? (["exact", null] as const)
        : (["other_amount", difference] as const);
  const paid = { collected_dong: `${collected}`, fee_dong: `${(dueDong * BigInt(said.feePermille)) / 1_000n}` };
  return {
    ...{ id, sheet_id: "sheet", row: world.serial, carrier: "ghn", reference: id, parcel: id, note: null },
    ...{ ...paid, paid_on: "2026-11-30", consignment_id: parcelOf(line), due_dong: `${dueDong}` },
    ...{ match, resolution },
  };
}

/** Books what the line must leave and is not there yet, as its job does; looked at again, there is nothing to book. */
async function bookSheetLine(world: World, line: DoorLine, mishap: Mishap): Promise<readonly Journal[]> {
  const booked = await bookMissing(world, line, mishap);
  expect(await bookMissing(world, line, mishap)).toEqual([]);
  const ofLine = world.journals.filter(
    ({ kind, source }) => kind !== "correction" && source.id === line.door.sheet?.id,
  );
  expect(ofLine.map(({ idemKey }) => idemKey).toSorted()).toEqual(keysOf(line));
  return booked;
}

/** The keys of all a parcel's line must have left by now. */
function keysOf({ door: { dueDong, sheet: stored } }: DoorLine): readonly string[] {
  if (!stored) return [];
  const fee = BigInt(stored.fee_dong) + (stored.resolution === "as_fee" ? dueDong - BigInt(stored.collected_dong) : 0n);
  const acts = { carrier_debt: ["owed"], debt_paid: ["owed", "paid"] };
  const { resolution } = stored;
  const owes = resolution === "carrier_debt" || resolution === "debt_paid" ? acts[resolution] : [];
  const charged = fee > 0n ? [`carrier.charged:${stored.id}`] : [];
  return [...charged, ...owes.map((act) => `carrier.owes:${stored.id}:${act}`)];
}

async function bookMissing(world: World, line: DoorLine, mishap: Mishap): Promise<readonly Journal[]> {
  const { sheet: stored, dueDong } = line.door;
  if (!stored) return [];
  const { cooperativeId } = line;
  const booked: Journal[] = [];
  const of = { line: stored, cooperativeId, shippingDong: dong(line.shippingDong), at: nextInstant(world) };
  for (const entry of lineJournals(of)) {
    if (await isEntered(world, entry)) continue;
    const before = accountsOf(world, cooperativeId);
    const journal = await enterOnce(world, { ...entry, book: cooperativeId }, mishap);
    if (!journal) throw new Error(`${entry.key} was refused`);
    booked.push(journal);
    const missing = dueDong - BigInt(stored.collected_dong);
    if (journal.kind === "carrier.owes") {
      const amountDong = entry.key.endsWith(":owed") ? missing : -missing;
      world.owed.set(journal.id, { cooperativeId, amountDong });
      expect(accountsOf(world, cooperativeId)).toEqual(before);
    } else expectCharged(world, { line, before, asFee: stored.resolution === "as_fee" ? missing : 0n });
  }
  return booked;
}

type Charged = { readonly line: DoorLine; readonly before: Accounts; readonly asFee: bigint };

/** The shopper's shipping bears the carrier's fee as far as it goes; what is due to the cooperative stays as it was. */
function expectCharged(world: World, { line, before, asFee }: Charged): void {
  const [due, advance, shipping, fees] = before;
  const fee = BigInt(line.door.sheet?.fee_dong ?? 0) + asFee;
  const covered = least(fee, least(line.shippingDong, shipping));
  expect(accountsOf(world, line.cooperativeId)).toEqual([due, advance, shipping - covered, fees + fee]);
}

async function takeBackKept(world: World, line: DoorLine): Promise<void> {
  const kept = world.journals.find(({ idemKey }) => idemKey === `coop.kept:${parcelOf(line)}`);
  if (!kept || world.journals.some(({ reversesId }) => reversesId === kept.id)) return;
  world.serial += 1;
  const posted = await inTransaction(world.client, (sql) =>
    correct(sql, {
      ...{ journalId: kept.id, correctionId: randomUUID(), reason: "cash_at_carrier" },
      ...{ actor: JOB, at: nextInstant(world) },
    }),
  );
  entered(world, await journals(world.sql, { ids: [posted.journalId] }));
}

function doorLines(world: World): readonly DoorLine[] {
  return world.lines.filter((line): line is DoorLine => line.door !== null);
}

function parcelOf({ lineId }: Line): string {
  return `parcel_${lineId}`;
}

type Accounts = readonly [due: bigint, advance: bigint, shipping: bigint, fees: bigint];

/** What is due to the cooperative, its advance (never above zero), its shipping money, and the fees for being paid. */
function accountsOf(world: World, cooperativeId: string): Accounts {
  const held = (kind: AccountKind) => heldOn(world, kind, cooperativeId);
  return [held("coop_due"), held("coop_advance"), held("shipping"), held("payment_fee")];
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
