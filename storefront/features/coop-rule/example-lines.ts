import type { ExampleSplit, RuleExample } from "@cho-phien/contract";
import type { useTranslations } from "next-intl";
import { formatDate, formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Words = ReturnType<typeof useTranslations<"coopSharing.rule.example">>;

/** An example as its screen shows it, every amount written out; `before` and `change` are null without a rule in force. */
export type ExampleLines = {
  readonly text: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly before: string | null;
    readonly after: string;
    readonly change: string | null;
  }[];
};

/** Each member of either split, then what waits for contributions, what is kept, the fund. */
export function exampleLines(example: RuleExample, locale: Locale, t: Words): ExampleLines {
  const { sale, netDong, present, asked } = example;
  const net = formatDong(netDong, locale);
  const text = sale ? t("ofSale", { goods: sale.goods, date: formatDate(sale.at), net }) : t("ofNothing", { net });
  const row = (key: string, name: string, amountIn: (split: ExampleSplit) => bigint) => {
    const after = amountIn(asked);
    const before = present && amountIn(present);
    const change = before === null ? null : `${after > before ? "+" : ""}${formatDong(after - before, locale)}`;
    return {
      key,
      name,
      before: before === null ? null : formatDong(before, locale),
      after: formatDong(after, locale),
      change,
    };
  };
  const doesWait = waiting(asked) > 0n || (present !== null && waiting(present) > 0n);
  return {
    text,
    rows: [
      ...membersOf(example).map(([id, name]) => row(id, name, (split) => amountOf(split, id))),
      ...(doesWait ? [row("waits", t("waits"), waiting)] : []),
      row("kept", t("kept"), (split) => BigInt(split.retainedDong)),
      row("fund", t("fund"), (split) => BigInt(split.fundDong)),
    ],
  };
}

function membersOf({ present, asked }: RuleExample): readonly (readonly [string, string])[] {
  const members = [...(present?.members ?? []), ...(asked.members ?? [])];
  return [...new Map(members.map((it) => [it.memberId, it.fullName]))];
}

function amountOf({ members }: ExampleSplit, memberId: string): bigint {
  return BigInt(members?.find((it) => it.memberId === memberId)?.amountDong ?? "0");
}

function waiting({ members, membersDong }: ExampleSplit): bigint {
  return members ? 0n : BigInt(membersDong);
}
