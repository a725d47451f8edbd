"use client";

import { useRouter } from "next/navigation";
import { useEffect, type ReactNode } from "react";
import { joinSaved } from "@/lib/saved/join";
import { savedGoods } from "@/lib/saved/kept";

type Props = {
  /** This page, with its locale. */
  readonly path: string;
  /** The ids the page shows now, as its address names them. */
  readonly shown: string;
  /** Stands while the list is fetched, and when there is none. */
  readonly children: ReactNode;
};

/** Leads to the page of what this device put aside: its list is known here only, its cards are made on the server. */
export function OpenSaved({ path, shown, children }: Props): ReactNode {
  const router = useRouter();
  useEffect(() => {
    if (shown !== "") return;
    void joinSaved().then(() => {
      const ids = savedGoods().join(",");
      if (ids !== "") router.replace(`${path}?hang=${ids}`);
    });
  }, [router, path, shown]);
  return children;
}
