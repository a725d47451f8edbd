/** The key under which the workflow hook hands over what all parcels of a cart cost. */
export const PARCELS_DONG_KEY = "parcelsDong";

/** The sum of a cart's parcels, in đồng. Throws when the hook did not run: a free parcel would be paid by a cooperative. */
export function readParcelsDong(context: Readonly<Record<string, unknown>>): number {
  const amount = context[PARCELS_DONG_KEY];
  if (typeof amount !== "number" || !Number.isSafeInteger(amount) || amount < 0) {
    throw new Error("What the parcels cost is missing from the shipping context.");
  }
  return amount;
}
