"use client";

import { useEffect, useState, type ReactNode } from "react";

type Props = {
  readonly png: string;
  readonly name: string;
  readonly words: { readonly share: string; readonly title: string };
};

function fileOf(png: string, name: string): File {
  const bytes = Uint8Array.from(atob(png.slice(png.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
  return new File([bytes], `vietqr-${name}.png`, { type: "image/png" });
}

/**
 * Hands the code's picture to an app of this phone: banks' apps take a QR from there. No bank's own address is used, so
 * that no other company learns of the order. Where a browser can't hand files on there is no button.
 */
export function ShareQr({ png, name, words }: Props): ReactNode {
  const [canShare, setCanShare] = useState(false);
  useEffect(() => {
    setCanShare("canShare" in navigator && navigator.canShare({ files: [fileOf(png, name)] }));
  }, [png, name]);
  if (!canShare) return null;
  // Closing the phone's sheet without choosing is no failure.
  const share = () => navigator.share({ files: [fileOf(png, name)], title: words.title }).catch(() => undefined);
  return (
    <button type="button" className="button button-main" onClick={share}>
      {words.share}
    </button>
  );
}
