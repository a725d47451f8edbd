/** What public/shop-worker.js keeps on a phone, by name, for the pages that show it and the one that clears it away. */
export const shopWorkerPath = "/shop-worker.js";

/** Pages anybody may see. */
export const seenPagesCache = "cho-phien-shop-pages-1";

/** Her basket and her orders. */
export const ownPagesCache = "cho-phien-shop-own-1";
