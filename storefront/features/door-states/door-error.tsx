"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";

// An error page must stand when everything else fell, so its words are here and not in a message file.
const words = {
  vi: {
    title: "Trang chưa mở được",
    sentence: "Có thể do mạng yếu hoặc máy chủ bận. Những gì đã ghi vẫn còn nguyên.",
    retry: "Thử lại",
  },
  en: {
    title: "This page did not open",
    sentence: "The connection may be weak or the server busy. Whatever was recorded is safe.",
    retry: "Try again",
  },
} as const;

export type DoorErrorProps = { readonly retry: () => void };

/** Both doors' error boundary; `retry` asks the server again, unlike `reset`. */
export function DoorError({ retry }: DoorErrorProps): ReactNode {
  const t = /^\/en(\/|$)/.test(usePathname()) ? words.en : words.vi;
  return (
    <Notice title={t.title} heading="h1">
      <p role="alert">{t.sentence}</p>
      <button type="button" className="button button-main" onClick={retry}>
        {t.retry}
      </button>
    </Notice>
  );
}
