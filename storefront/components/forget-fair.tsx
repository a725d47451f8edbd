"use client";

import { useEffect } from "react";
import { fairBasketKey, fairCachePrefix, stallDatabase } from "@/lib/fair-names";

/**
 * After she signed out: takes the kept page, photos, goods and begun basket off the phone. Sales that wait to be sent stay;
 * they are money, hold no person's data, and go out when somebody of their cooperative signs in.
 */
export function ForgetFair(): null {
  useEffect(() => {
    void forget().catch(() => undefined);
  }, []);
  return null;
}

async function forget(): Promise<void> {
  window.localStorage.removeItem(fairBasketKey);
  window.indexedDB.deleteDatabase(stallDatabase);
  if (!("caches" in window)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(fairCachePrefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  // The shop's worker stands over everything and keeps nothing of this door.
  const ours = workers.filter(({ scope }) => new URL(scope).pathname !== "/");
  await Promise.all(ours.map((worker) => worker.unregister()));
}
