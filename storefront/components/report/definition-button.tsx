import type { Definition } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

type Props = {
  readonly definition: Definition;
  /** What the button says; a sign when the figure's name already stands beside it. */
  readonly label?: string;
};

/** What a figure means, one tap away. The browser's own popover: it needs no script and Escape closes it. */
export function DefinitionButton({ definition, label }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.definitions");
  const id = useId();
  const name = definition.name[locale];
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={
          label
            ? "inline-flex min-h-tap items-end text-right font-semibold underline decoration-dotted underline-offset-4"
            : "inline-flex size-tap flex-none items-center justify-center"
        }
        aria-label={label ? undefined : t("of", { name })}
      >
        {label ?? (
          <span
            aria-hidden="true"
            className="flex size-5 items-center justify-center rounded-full border border-field text-xs font-semibold text-quiet"
          >
            ?
          </span>
        )}
      </button>
      <div
        id={id}
        popover="auto"
        className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-card border border-line bg-card p-5 text-left text-base font-normal whitespace-normal text-text shadow-xl"
      >
        <p className="font-semibold text-ink">{name}</p>
        <p className="mt-2">{definition.text[locale]}</p>
        <p className="mt-3 flex items-center justify-between gap-3 text-sm text-quiet">
          {t("version", { version: definition.version })}
          <button type="button" popoverTarget={id} popoverTargetAction="hide" className="button">
            {t("close")}
          </button>
        </p>
      </div>
    </>
  );
}
