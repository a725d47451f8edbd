import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OfflineSentence } from "./offline-sentence";

/** Appears by itself when the signal goes, on every page of every door. */
export function OfflineBanner(): ReactNode {
  return <OfflineSentence sentence={useTranslations("common.frame")("offline")} />;
}
