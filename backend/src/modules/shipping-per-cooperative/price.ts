/** What one parcel costs the shopper, in đồng; a weight × region table comes with the shipping issue. */
export const SHIPPING_PER_PARCEL_DONG = 30_000;

/** The key under which the workflow hook hands over the number of parcels. */
export const PARCELS_KEY = "parcels";

/** Parcels in the pricing context. Throws when the hook did not run: a free parcel would be paid by a cooperative. */
export function readParcels(context: Readonly<Record<string, unknown>>): number {
  const parcels = context[PARCELS_KEY];
  if (typeof parcels !== "number" || !Number.isInteger(parcels) || parcels < 1) {
    throw new Error("The number of parcels is missing from the shipping context.");
  }
  return parcels;
}
