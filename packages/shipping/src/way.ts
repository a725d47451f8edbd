/** How a shopper gets one cooperative's parcel: brought to her door, or taken at the fair. */
export type Way = "delivery" | "pick_up";

export function isWay(value: unknown): value is Way {
  return value === "delivery" || value === "pick_up";
}
