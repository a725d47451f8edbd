import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { moneyDrawings } from "./money-drawings";

/** Four drawings: the shopper → the cooperative → the maker → her own word that it arrived. */
export function MoneyJourney(): ReactNode {
  const t = useTranslations("shop.home.money");
  return (
    <ol className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {moneyDrawings.map(({ step, shapes }, index) => (
        <li key={step} className="card flex flex-col gap-2 p-4">
          <svg
            aria-hidden="true"
            viewBox="0 0 80 56"
            className="h-16 w-auto self-start"
            fill="none"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            {shapes.map(({ d, stroke, fill }) => (
              <path key={d} d={d} stroke={stroke ?? "none"} fill={fill ?? "none"} />
            ))}
          </svg>
          <h3 className="text-base">
            {index + 1}. {t(`${step}.name`)}
          </h3>
          <p className="text-sm">{t(`${step}.sentence`)}</p>
        </li>
      ))}
    </ol>
  );
}
