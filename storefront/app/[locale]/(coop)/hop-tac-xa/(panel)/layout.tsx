import type { ReactNode } from "react";
import { CoopFrame } from "@/features/coop-frame/coop-frame";
import { currentStaff } from "@/lib/doors/staff";

/** Signed out, the page inside redirects: only it knows where to come back to. */
export default async function CoopPanelLayout({ children }: { readonly children: ReactNode }): Promise<ReactNode> {
  const staff = await currentStaff();
  if ("missing" in staff) return children;
  return <CoopFrame staff={staff}>{children}</CoopFrame>;
}
