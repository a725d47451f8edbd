import type { PaidThrough } from "@cho-phien/contract";
import type { ReactNode } from "react";

/** `next` is what happens next, or for a way that is closed why it is, and what to do instead. */
export type PaymentWay = {
  readonly way: PaidThrough;
  readonly name: string;
  readonly next: string;
  readonly isClosed: boolean;
};

type Props = { readonly legend: string; readonly ways: readonly PaymentWay[]; readonly chosen: PaidThrough };

/** How to pay, each way with what happens next. Plain radios: arrows, labels and forms without script all work. */
export function PaymentChoice({ legend, ways, chosen }: Props): ReactNode {
  const open = ways.filter(({ isClosed }) => !isClosed);
  const picked = open.some(({ way }) => way === chosen) ? chosen : open[0]?.way;
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-3 text-lg font-semibold text-ink">{legend}</legend>
      {ways.map(({ way, name, next, isClosed }) => (
        <label
          key={way}
          className="card flex min-h-tap cursor-pointer has-disabled:cursor-default items-start gap-3 p-4 has-checked:border-ink has-focus-visible:outline-2"
        >
          <input
            type="radio"
            name="paidThrough"
            value={way}
            disabled={isClosed}
            defaultChecked={way === picked}
            aria-labelledby={`${way}-name`}
            aria-describedby={`${way}-next`}
            className="mt-0.5 size-5 flex-none accent-ink"
          />
          <span>
            <span id={`${way}-name`} className="block font-semibold">
              {name}
            </span>
            <span id={`${way}-next`} className="block text-sm">
              {next}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
