"use client";

import { useEffect } from "react";
import { keepSaved } from "@/lib/saved/kept";
import { ownPagesCache } from "@/lib/shop-kept";

/** Signed out on a shared phone, the next person finds no list; the account keeps it. Renders nothing. */
export function ForgetSaved(): null {
  useEffect(() => keepSaved([]), []);
  return null;
}

/** However her session ended, also from another phone: the next person reads no basket and no order without a connection. */
export function ForgetOwnPages(): null {
  useEffect(() => {
    if ("caches" in window) void caches.delete(ownPagesCache).catch(() => undefined);
  }, []);
  return null;
}
