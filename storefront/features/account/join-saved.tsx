"use client";

import { useEffect } from "react";
import { joinSaved } from "@/lib/saved/join";

/** What this device put aside joins the account's list, once the account is opened here; renders nothing. */
export function JoinSaved(): null {
  useEffect(() => {
    void joinSaved();
  }, []);
  return null;
}
