import type { ReactNode } from "react";
import { WovenBand } from "@/features/page-frame/woven-band";

export default function HomePage(): ReactNode {
  return (
    <main id="noi-dung" tabIndex={-1} className="page py-6">
      <h1>Chợ Phiên</h1>
      <WovenBand id="home" />
    </main>
  );
}
