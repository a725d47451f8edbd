import type { ReactNode } from "react";
import { mainId } from "@/features/page-frame/skip-link";

/** Pages that are printed: no tabs, no header. */
export default function CoopPrintLayout({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1 py-4 print:p-0">
      {children}
    </main>
  );
}
