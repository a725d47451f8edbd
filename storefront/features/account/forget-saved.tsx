"use client";

import { useEffect } from "react";
import { keepSaved } from "@/lib/saved/kept";

/** Signed out on a shared phone, the next person finds no list; the account keeps it. Renders nothing. */
export function ForgetSaved(): null {
  useEffect(() => keepSaved([]), []);
  return null;
}
