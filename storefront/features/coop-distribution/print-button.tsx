"use client";

import type { ReactNode } from "react";

/** Opens the browser's own print sheet, where she can also keep a PDF. */
export function PrintButton({ label }: { readonly label: string }): ReactNode {
  return (
    <button type="button" onClick={() => window.print()} className="button mt-4 w-full sm:w-auto print:hidden">
      {label}
    </button>
  );
}
