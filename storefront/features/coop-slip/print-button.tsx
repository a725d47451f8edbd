"use client";

import type { ReactNode } from "react";

/** Opens the browser's own print window. */
export function PrintButton({ label }: { readonly label: string }): ReactNode {
  return (
    <button type="button" onClick={() => window.print()} className="button button-main">
      {label}
    </button>
  );
}
