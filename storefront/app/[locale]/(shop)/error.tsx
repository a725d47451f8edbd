"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";

// An error page must stand when everything else fell, so its words are here and not in a message file.
const words = {
  vi: {
    title: "Trang chưa mở được",
    sentence: "Chợ đang không trả lời. Bạn thử lại sau một lát; giỏ hàng và đơn của bạn vẫn còn nguyên.",
    retry: "Thử lại",
  },
  en: {
    title: "This page did not open",
    sentence: "The market is not answering. Please try again in a moment; your basket and orders are safe.",
    retry: "Try again",
  },
} as const;

/** "Try again" loads the page anew: the error was the server's, and only it can do better. */
export default function ShopError(): ReactNode {
  const t = /^\/en(\/|$)/.test(usePathname()) ? words.en : words.vi;
  return (
    <Notice title={t.title} heading="h1">
      <p role="alert">{t.sentence}</p>
      <button type="button" className="button button-main" onClick={() => window.location.reload()}>
        {t.retry}
      </button>
    </Notice>
  );
}
