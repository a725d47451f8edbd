import QRCode from "qrcode";
import type { ReactNode } from "react";

/** White around the code, in modules: what the standard (ISO/IEC 18004) asks for. */
const margin = 4;

/** A QR of the order code and nothing else: who scans a parcel learns nothing about who gets it. */
export function OrderQr({ code, label }: { readonly code: string; readonly label: string }): ReactNode {
  const { modules } = QRCode.create(code, { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * margin;
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" className="slip-qr">
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  );
}

type Modules = { readonly size: number; readonly get: (row: number, column: number) => number };

function pathOf(modules: Modules): string {
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column + margin} ${row + margin}h1v1h-1z`);
    }
  }
  return squares.join("");
}
