import type { DateString } from "./refusal";
import type { PhotoView } from "./shop";
import type { GrantPurpose } from "./union";

/** A text in both languages of the shop. */
export type Bilingual = { readonly vi: string; readonly en: string };

/** Everything the demo shows. All of it is invented; keys are stable and unique within their list. */
export type World = {
  /** The day the world is told from: what is "expired" or "ends soon" is meant on this day. */
  readonly asOf: DateString;
  readonly label: Bilingual;
  readonly cooperatives: readonly DemoCooperative[];
  readonly members: readonly DemoMember[];
  readonly products: readonly DemoProduct[];
  readonly officers: readonly DemoOfficer[];
  readonly operator: DemoOperator;
};

export type CooperativeKind = "htx" | "tht" | "lhhtx" | "household";

export type DemoCooperative = {
  readonly key: string;
  readonly kind: CooperativeKind;
  readonly handle: string;
  readonly name: string;
  readonly communeCode: string;
  /** Names from the 54 (packages/vietnam peoples). */
  readonly peoples: readonly string[];
  readonly crafts: readonly Bilingual[];
  readonly sentence: Bilingual;
  readonly story: Bilingual;
  readonly phone: string;
  readonly bank: { readonly bankName: string; readonly accountNumber: string; readonly accountHolder: string };
  readonly platformFeeBp: number;
  readonly sharingRule: DemoSharingRule;
  /** Two each; the first is the manager and the demo login. */
  readonly staff: readonly DemoStaff[];
  readonly landscape: Landscape;
};

/**
 * `maker` for every cooperative, so that one rule runs through the whole demo: every product names its makers.
 * The members get what is neither retained nor put into the fund. HTX funds are ≥ 500 bp, LHHTX ≥ 1000 bp (Law
 * 17/2023, Art 84); a THT and a household have none.
 */
export type DemoSharingRule = {
  readonly basis: "maker";
  readonly retainedBp: number;
  readonly fundBp: number;
  readonly validFrom: DateString;
  /** The meeting that decided it. */
  readonly minutes: string;
};

export type DemoStaff = {
  readonly key: string;
  readonly fullName: string;
  readonly phone: string;
  readonly role: "manager" | "sales" | "accountant";
  /** Set when the staff person is also a member; such a person can never confirm a receipt for others. */
  readonly memberKey: string | null;
};

export type DemoMember = {
  readonly key: string;
  readonly cooperativeKey: string;
  readonly fullName: string;
  readonly communeCode: string;
  readonly memberFrom: DateString;
  /** The day membership ended, or null while it lasts. */
  readonly memberUntil: DateString | null;
  readonly phone: string | null;
  /** Whose phone it is; null without a phone. */
  readonly phoneOwner: "self" | "spouse" | "other" | null;
  readonly canRead: boolean;
  readonly ethnicity: DemoEthnicity;
};

/** Optional and consented (Law 91/2025; Decree 356/2025, Art 4). `code` is of the 1979 list. */
export type DemoEthnicity =
  | { readonly answer: "stated"; readonly code: string; readonly name: string; readonly consentedOn: DateString }
  | { readonly answer: "declined" }
  | { readonly answer: "not_asked" };

export type DemoProduct = {
  readonly key: string;
  readonly handle: string;
  readonly cooperativeKey: string;
  readonly name: Bilingual;
  /** Ids of packages/vietnam categories: OCOP group and sub-group. */
  readonly category: { readonly id: string; readonly subId: string };
  readonly description: Bilingual;
  readonly materials: Bilingual | null;
  readonly technique: Bilingual | null;
  readonly shelfLife: Bilingual | null;
  /** Packed weight of the first variant; null for what is not shipped. */
  readonly weightGrams: number | null;
  /** A stay, a tour, a lesson: bought as a dated voucher, nothing is shipped. */
  readonly isService: boolean;
  /** Name of the option the variants differ by: "Khối lượng", "Màu", "Cỡ"… */
  readonly optionTitle: Bilingual;
  readonly variants: readonly DemoVariant[];
  /** Who made it; weights are relative. Members of the product's cooperative on `asOf`. */
  readonly makers: readonly { readonly memberKey: string; readonly weight: number }[];
  readonly isInSeason: boolean;
  readonly soldCount: 0;
  readonly certificate: DemoCertificate | null;
  readonly picture: GoodsPicture;
};

export type DemoVariant = {
  readonly sku: string;
  readonly title: Bilingual;
  readonly priceDong: number;
  readonly stock: number;
  readonly weightGrams: number | null;
};

/** An OCOP certificate; some have run out on purpose, so that the shop can be seen to leave them away. */
export type DemoCertificate = {
  readonly stars: 3 | 4 | 5;
  readonly decisionNumber: string;
  readonly issuer: string;
  readonly issuedOn: DateString;
  /** 36 months after `issuedOn`. */
  readonly validUntil: DateString;
};

export type DemoOfficer = {
  readonly key: string;
  readonly fullName: string;
  readonly phone: string;
  readonly title: Bilingual;
  readonly grants: readonly { readonly unitCode: string; readonly purpose: GrantPurpose }[];
};

export type DemoOperator = { readonly email: string; readonly fullName: string };

/** What a picture of goods shows. Colours are hex; the rest follows from the product's key. */
export type GoodsPicture = { readonly scene: GoodsScene; readonly colours: readonly [string, string, string] };

export type GoodsScene =
  | "scarf"
  | "bag"
  | "cushion"
  | "garment"
  | "tea-bowl"
  | "honey-jar"
  | "noodles"
  | "sack"
  | "jar"
  | "bottle"
  | "dropper"
  | "soap"
  | "basket"
  | "rice-basket"
  | "hat"
  | "lamp"
  | "tray"
  | "dried-bunch"
  | "dried-shoots"
  | "bowl-of-seeds"
  | "coffee"
  | "smoked-meat"
  | "cakes"
  | "fruit"
  | "orchid"
  | "cut-orchid"
  | "potted-plant"
  | "candles"
  | "wine-jar"
  | "house"
  | "terraces"
  | "loom"
  | "boat";

/** What the picture of a cooperative shows behind its woven band. */
export type Landscape = "terraces" | "karst" | "forest" | "plateau" | "river" | "coast";

/** What scripts/seed hands to the backend's loader: the world, and the pictures it drew, by cooperative and product key. */
export type DrawnWorld = { readonly world: World; readonly photos: Readonly<Record<string, PhotoView>> };
