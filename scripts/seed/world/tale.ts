import type { CooperativeKind, DateString, DemoStaff, GoodsScene, Landscape } from "../world-types.ts";
import type { ColourName } from "./palette.ts";

/** Vietnamese first, English second. */
export type Pair = readonly [vi: string, en: string];

/** One cooperative with its people and goods, as a person would tell it; world.ts turns it into the loader's shapes. */
export type CooperativeTale = {
  readonly key: string;
  /** Two letters that begin its SKUs. */
  readonly code: string;
  readonly kind: CooperativeKind;
  readonly name: string;
  readonly communeCode: string;
  /** The huyện and the tỉnh it lay in until 1 July 2025; old certificates were issued in their name. */
  readonly former: { readonly lower: string; readonly upper: string };
  readonly peoples: readonly string[];
  readonly crafts: readonly Pair[];
  readonly sentence: Pair;
  readonly story: Pair;
  readonly rule: {
    readonly retainedBp: number;
    readonly fundBp: number;
    readonly validFrom: DateString;
    readonly minutes: string;
  };
  readonly landscape: Landscape;
  readonly staff: readonly [StaffRow, StaffRow];
  readonly members: readonly MemberRow[];
  readonly products: readonly ProductRow[];
};

/** Either somebody who is also the n-th member (counted from 1), or a person of her own. */
export type StaffRow = { readonly role: DemoStaff["role"] } & ({ readonly member: number } | { readonly name: string });

/** "declined": she was asked and prefers not to say. "not_asked": nobody has asked her yet. */
export type MemberRow = {
  readonly name: string;
  readonly from: DateString;
  readonly until?: DateString;
  readonly phone: "self" | "spouse" | "other" | null;
  readonly reads: boolean;
  readonly people: string | "declined" | "not_asked";
  /** Only when she lives in another commune than the cooperative's. */
  readonly communeCode?: string;
};

export type ProductRow = {
  readonly slug: string;
  readonly name: Pair;
  readonly category: readonly [id: string, subId: string];
  readonly description: Pair;
  readonly materials?: Pair;
  readonly technique?: Pair;
  readonly shelfLife?: Pair;
  readonly option: "weight" | "size" | "colour" | "volume" | "kind" | "guests" | "pack";
  readonly variants: readonly VariantRow[];
  /** n-th member of the cooperative, counted from 1, with her weight. */
  readonly makers: readonly (readonly [member: number, weight: number])[];
  readonly inSeason?: true;
  readonly picture: readonly [GoodsScene, ColourName, ColourName, ColourName];
};

export type VariantRow = readonly [
  vi: string,
  en: string,
  priceDong: number,
  stock: number,
  weightGrams: number | null,
];
