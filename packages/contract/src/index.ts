export type * from "./refusal";
export type * from "./shop";
export type * from "./coop";
export type * from "./union";
export type * from "./payouts";
export type * from "./receipts";
export type * from "./sales";
export type * from "./demo-world";
