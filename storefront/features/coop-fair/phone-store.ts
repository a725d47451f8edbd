import type { FairStall, SalesDay } from "@cho-phien/contract";
import { createStore, del, get, set, update, values, type UseStore } from "idb-keyval";
import { stallDatabase } from "@/lib/fair-names";
import type { WaitingSale } from "./waiting-sale";

/** What the server said last: goods and stock, and the day's sales from every phone. */
export type Snapshot = { readonly stall: FairStall; readonly day: SalesDay };

const snapshotKey = "snapshot";

/** Opened when first used: on the server, where these pages are rendered too, there is no IndexedDB. */
function lazyStore(database: string, table: string): () => UseStore {
  let store: UseStore | undefined;
  return () => (store ??= createStore(database, table));
}

const salesStore = lazyStore("cho-phien-fair-sales", "sales");
const stallStore = lazyStore(stallDatabase, "stall");

/** The sale is on the phone when this resolves; a browser that can't keep it throws, and nothing may say it is recorded. */
export async function keepSale(sale: WaitingSale): Promise<void> {
  await set(sale.key, sale, salesStore());
}

export async function waitingSales(): Promise<readonly WaitingSale[]> {
  const sales = await values<WaitingSale>(salesStore());
  return sales.toSorted((one, other) => one.soldAt.localeCompare(other.soldAt));
}

/** Changes a sale that still waits, in one transaction; one that left meanwhile stays gone. */
export async function changeSale(key: string, change: Partial<WaitingSale>): Promise<void> {
  const found = await get<WaitingSale>(key, salesStore());
  if (!found) return;
  await update<WaitingSale>(key, (sale) => ({ ...(sale ?? found), ...change }), salesStore());
}

export async function dropSale(key: string): Promise<void> {
  await del(key, salesStore());
}

export async function keepSnapshot(snapshot: Snapshot): Promise<void> {
  await set(snapshotKey, snapshot, stallStore());
}

export async function readSnapshot(): Promise<Snapshot | null> {
  return (await get<Snapshot>(snapshotKey, stallStore())) ?? null;
}
