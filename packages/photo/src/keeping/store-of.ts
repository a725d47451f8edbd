import { bucketOf } from "./bucket";
import { bucketStore } from "./bucket-store";
import { folderStore } from "./folder-store";
import type { PhotoStore } from "./photo-store";

/** One connection to a bucket for as long as the process lives. */
const buckets = new Map<string, PhotoStore>();

/** Where a market's pictures are kept: in the bucket its environment names, or else in this folder. */
export function storeOf(env: Readonly<Record<string, string | undefined>>, folder: string): PhotoStore {
  const bucket = bucketOf(env);
  if (!bucket) return folderStore(folder);
  const key = JSON.stringify(bucket);
  const store = buckets.get(key) ?? bucketStore(bucket);
  buckets.set(key, store);
  return store;
}
