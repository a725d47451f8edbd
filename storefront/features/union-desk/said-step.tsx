"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { ReadAloud } from "@/components/read-aloud";
import type { HandedProps } from "./handed-screen";

/** What was recorded, for her to see or hear; the phone is the officer's again. */
export function SaidStep({ locale, words, paths, text }: HandedProps & { readonly text: string }): ReactNode {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div className="grid gap-4">
      <p
        ref={said}
        tabIndex={-1}
        role="status"
        className="rounded-card bg-tea-soft px-4 py-5 text-2xl font-semibold text-tea"
      >
        {text}
      </p>
      <ReadAloud
        locale={locale}
        label={words.aloudButton}
        noVoice={words.noVoice}
        text={text.replaceAll(".", "").replaceAll("₫", "đồng")}
      />
      {/* A full load: what the router remembers of her pages was seen signed out. */}
      <a href={paths.desk} className="button button-main min-h-14 w-full text-lg">
        {words.done}
      </a>
    </div>
  );
}
