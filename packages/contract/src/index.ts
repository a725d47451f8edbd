export type * from "./refusal";
export type * from "./shop";
export type * from "./coop";
export type * from "./union";
export type * from "./demo-world";
