/** What the fair page keeps on a phone, by name, for the page that keeps it and the one that clears it away. */
export const stallDatabase = "cho-phien-fair-stall";

/** public/fair-worker.js names its caches so. */
export const fairCachePrefix = "cho-phien-fair-";

export const fairBasketKey = "cho-phien-fair-basket";
