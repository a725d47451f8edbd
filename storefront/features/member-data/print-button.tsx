"use client";

import type { ReactNode } from "react";

/** The browser's own print window. */
export function PrintButton({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <button type="button" onClick={() => window.print()} className="button">
      {children}
    </button>
  );
}
