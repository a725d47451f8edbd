"use client";

import { useRef, type ReactNode } from "react";
import { paths } from "@/lib/paths";

export type ShipToWords = Readonly<Record<"label" | "choose" | "show", string>>;

type Props = {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: string;
  /** The page a plain form comes back to. */
  readonly back: string;
  readonly words: ShipToWords;
  /** What the page does with another province once it is remembered; without it the form is sent. */
  readonly onChoose?: (code: string) => void;
};

/** The province prices are shown for; remembered by a cookie that names nothing smaller. */
export function ShipTo({ provinces, chosen, back, words, onChoose }: Props): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  async function choose(code: string): Promise<void> {
    if (!onChoose) return form.current?.requestSubmit();
    onChoose(code);
    // The choice already shows; a lost request costs only its being remembered.
    await fetch(paths.api.shipTo, {
      method: "POST",
      body: new URLSearchParams({ province: code, back }),
      redirect: "manual",
    }).catch(() => null);
  }
  return (
    <form ref={form} method="post" action={paths.api.shipTo} className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="back" value={back} />
      <label className="grid grow gap-1 text-sm font-semibold">
        {words.label}
        <select
          name="province"
          key={chosen}
          defaultValue={chosen}
          className="field font-normal"
          onChange={(event) => void choose(event.target.value)}
        >
          <option value="">{words.choose}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button className="button">{words.show}</button>
      </noscript>
    </form>
  );
}
