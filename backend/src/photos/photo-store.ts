import { type PhotoStore, StoreAway, storeOf } from "@cho-phien/photo";
import { logger } from "@medusajs/framework";
import { refuse } from "../boundary/refusal";
import { photosDir } from "./photos-dir";

/** Where this market's pictures are kept. One that lies elsewhere and does not answer is told as a sentence, and its reason logged. */
export function photoStore(): PhotoStore {
  const store = storeOf(process.env, photosDir());
  return {
    put: (name, from) => store.put(name, from).catch(asRefusal),
    open: (name) => store.open(name).catch(asRefusal),
    list: (start) => store.list(start).catch(asRefusal),
    remove: (names) => store.remove(names).catch(asRefusal),
  };
}

function asRefusal(error: unknown): never {
  if (!(error instanceof StoreAway)) throw error;
  logger.error(`photo store: ${error.message}`);
  throw refuse("photo_store_away");
}
