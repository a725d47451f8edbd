"use client";

import { type ReactNode, useState, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  readonly locale: Locale;
  readonly label: string;
  readonly noVoice: string;
  readonly text: string;
};

const LANGUAGE = { vi: "vi-VN", en: "en-US" } as const satisfies Record<Locale, string>;
const never = (): (() => void) => () => {};

/** Reads the page to who can't. The same words stand hidden for screen readers; without a voice it says where to go. */
export function ReadAloud({ locale, label, noVoice, text }: Props): ReactNode {
  const [isMute, setIsMute] = useState(false);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const read = async (): Promise<void> => setIsMute(!(await speak(text, locale)));
  return (
    <>
      <p className="sr-only">{text}</p>
      {hasScript ? (
        <button type="button" onClick={() => void read()} className="button min-h-14 w-full text-lg">
          <span aria-hidden="true">🔊</span> {label}
        </button>
      ) : null}
      {isMute ? (
        <p role="status" className="rounded-card bg-turmeric-soft px-4 py-3 text-turmeric-deep">
          {noVoice}
        </p>
      ) : null}
    </>
  );
}

/** False when the device has no voice of the language: another language's voice would speak nonsense. */
async function speak(text: string, locale: Locale): Promise<boolean> {
  if (!("speechSynthesis" in window)) return false;
  const voice = (await voices()).find((it) => it.lang.replace("_", "-").toLowerCase().startsWith(locale));
  if (!voice) return false;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = LANGUAGE[locale];
  words.voice = voice;
  words.rate = 0.9;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
  return true;
}

/** Browsers load their voices late and say so once; a device without any never says anything. */
async function voices(): Promise<readonly SpeechSynthesisVoice[]> {
  const ready = speechSynthesis.getVoices();
  if (ready.length > 0) return ready;
  return await new Promise((answer) => {
    const done = (): void => answer(speechSynthesis.getVoices());
    speechSynthesis.addEventListener("voiceschanged", done, { once: true });
    setTimeout(done, 800);
  });
}
