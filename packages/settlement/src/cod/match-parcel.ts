import { subtract, type Dong } from "@cho-phien/money";

/** Every way one line of a carrier's sheet can stand to a parcel of ours, in the order in which it is asked. */
export const parcelMatches = [
  "unknown_parcel",
  "not_cod",
  "refused_parcel",
  "already_paid",
  "held_by_cooperative",
  "not_delivered",
  "other_amount",
  "exact",
] as const;
export type ParcelMatch = (typeof parcelMatches)[number];

/** What we know of the parcel a line names. */
export type ParcelFacts = {
  readonly step: string;
  readonly isCod: boolean;
  /** Who took the cash, as the books have it; null while it is out. */
  readonly cashHeldBy: "cooperative" | "carrier" | null;
  /** Goods and shipping. */
  readonly dueDong: Dong;
};

/** How a line of a sheet stands to its parcel. Only an exact one brings money in without a person's look. */
export function matchParcel(collectedDong: Dong, parcel: ParcelFacts | null): ParcelMatch {
  if (parcel === null) return "unknown_parcel";
  if (!parcel.isCod) return "not_cod";
  if (parcel.step === "refused" || parcel.step === "returned") return "refused_parcel";
  if (parcel.cashHeldBy === "carrier") return "already_paid";
  if (parcel.cashHeldBy === "cooperative") return "held_by_cooperative";
  if (parcel.step !== "delivered") return "not_delivered";
  return collectedDong === parcel.dueDong ? "exact" : "other_amount";
}

/**
 * What a person may make of a line that is held.
 * carrier_debt: the parcel is paid, the carrier owes the rest (or we owe it) · as_fee: the rest is its fee · found: the parcel
 * this is · carrier_has_it: the cooperative was mistaken, the carrier had the cash · give_back: no money of ours ·
 * ask_cooperative: still held, and the cooperative is asked · debt_paid: what it owed has come.
 */
export const resolutions = [
  "carrier_debt",
  "as_fee",
  "found",
  "carrier_has_it",
  "give_back",
  "ask_cooperative",
  "debt_paid",
] as const;
export type CodResolution = (typeof resolutions)[number];

const OPEN_TO: Readonly<Record<ParcelMatch, readonly CodResolution[]>> = {
  exact: [],
  other_amount: ["carrier_debt", "as_fee", "ask_cooperative"],
  unknown_parcel: ["found", "ask_cooperative", "give_back"],
  already_paid: ["give_back"],
  held_by_cooperative: ["carrier_has_it", "ask_cooperative", "give_back"],
  not_delivered: ["ask_cooperative", "give_back"],
  refused_parcel: ["ask_cooperative", "give_back"],
  not_cod: ["give_back", "ask_cooperative"],
};

export type HeldLine = {
  readonly match: ParcelMatch;
  readonly collectedDong: Dong;
  /** Null while no parcel is known. */
  readonly dueDong: Dong | null;
  /** How it was resolved; null while it is held. */
  readonly resolution: CodResolution | null;
};

/** What may be done with a line now, in the order of the screen. More than is due is never a fee. */
export function resolutionsOf({ match, collectedDong, dueDong, resolution }: HeldLine): readonly CodResolution[] {
  if (resolution === "carrier_debt") return ["debt_paid"];
  if (resolution !== null && resolution !== "ask_cooperative") return [];
  return OPEN_TO[match].filter((it) => it !== "as_fee" || missingOf(collectedDong, dueDong) > 0n);
}

/** What the sheet pays less than is due; negative when it pays more, zero when no parcel is known. */
export function missingOf(collectedDong: Dong, dueDong: Dong | null): Dong {
  return dueDong === null ? subtract(collectedDong, collectedDong) : subtract(dueDong, collectedDong);
}
