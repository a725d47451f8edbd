"use client";

import type { GoodsState } from "@cho-phien/contract";
import type { ReactNode } from "react";
import type { FormWords } from "./words";

type Props = {
  readonly state: GoodsState;
  readonly words: FormWords;
  readonly told: string;
  readonly isSending: boolean;
};

/** What is on sale is changed; everything else is offered, or kept as a draft. */
export function SendBar({ state, words, told, isSending }: Props): ReactNode {
  const isShown = state === "selling" || state === "out_of_stock";
  return (
    <div className="grid gap-3 md:col-span-2">
      <p role="status" className="rounded-card bg-madder-soft p-3 font-semibold text-madder-deep empty:hidden">
        {isSending ? "" : told}
      </p>
      <div className="flex flex-wrap gap-3">
        <button
          type="submit"
          name="act"
          value={isShown ? "update" : "publish"}
          aria-disabled={isSending}
          className="button button-main grow sm:grow-0"
        >
          {isSending ? words.sending : isShown ? words.update : words.publish}
        </button>
        {isShown ? null : (
          <button type="submit" name="act" value="draft" aria-disabled={isSending} className="button grow sm:grow-0">
            {words.saveDraft}
          </button>
        )}
      </div>
    </div>
  );
}
