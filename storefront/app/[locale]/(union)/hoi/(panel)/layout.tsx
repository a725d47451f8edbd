import type { ReactNode } from "react";
import { UnionFrame } from "@/features/union-frame/union-frame";
import { currentOfficer } from "@/lib/doors/officer";

/** Signed out, the page inside redirects: only it knows where to come back to. */
export default async function UnionPanelLayout({ children }: { readonly children: ReactNode }): Promise<ReactNode> {
  const officer = await currentOfficer();
  if ("missing" in officer) return children;
  return <UnionFrame officer={officer}>{children}</UnionFrame>;
}
