import { dong } from "@cho-phien/money";

/** Below a thousand đồng no note is in use; a billion is a typing mistake. */
export const LEAST_PRICE = dong(1_000n);
export const MOST_PRICE = dong(1_000_000_000n);
export const MOST_STOCK = 99_999;
export const MOST_SIZES = 100;
export const MOST_PHOTOS = 10;
