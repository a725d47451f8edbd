import type { DistributionDesk, DistributionHead, MonthString } from "@cho-phien/contract";
import { dongToWire, negate, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { endOfMonth } from "../figures/months";
import { INCOME_MODULE } from "../modules/income";
import { contributionRows, whoMayBring } from "./contribution-rows";
import { lastDayOf } from "./month-range";
import { readRules } from "./read-rules";

type Asked = { readonly cooperativeId: string; readonly month: MonthString };

/** What is there to share by a month's end, who put in what, and the cooperative's newest runs. */
export async function readDistributionDesk(
  container: MedusaContainer,
  { cooperativeId, month }: Asked,
): Promise<Omit<DistributionDesk, "canShare">> {
  const income = container.resolve(INCOME_MODULE);
  const on = lastDayOf(month);
  const [book, gathered, owed, written, members, runs] = await Promise.all([
    readRules(container, { cooperativeId }),
    income.gatheredIncome({ cooperativeId, month }),
    income.balances({ cooperativeIds: [cooperativeId], kinds: ["coop_income_advance"] }),
    income.monthContributions({ cooperativeId, month }),
    whoMayBring(container, { cooperativeId, at: new Date(endOfMonth(month)) }),
    newestRuns(container, cooperativeId),
  ]);
  return {
    month,
    rule: book.rules.find((it) => it.validFrom <= on) ?? null,
    gathered: gathered.map(({ channel, amountDong }) => ({ channel, amountDong: dongToWire(amountDong) })),
    totalDong: dongToWire(sum(gathered.map((it) => it.amountDong))),
    owedDong: dongToWire(negate(sum(owed.map((it) => it.balanceDong)))),
    unit: written.contributions[0]?.unit ?? null,
    rows: contributionRows(members, written.contributions),
    runs,
  };
}

const heads = z.array(
  z.object({
    id: z.string(),
    month: z.string(),
    recorded_at: z.date(),
    distributable: z.string(),
    members: z.number(),
    minutes_ref: z.string(),
  }),
);

const RUNS_SHOWN = 24;

async function newestRuns(container: MedusaContainer, cooperativeId: string): Promise<readonly DistributionHead[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id, to_char(r.month, 'YYYY-MM') as month, r.recorded_at, r.distributable::text, r.minutes_ref,
            (select count(*)::int from distribution_contribution c where c.run_id = r.id) as members
       from distribution_run r where r.cooperative_id = ? order by r.recorded_at desc limit ?`,
    [cooperativeId, RUNS_SHOWN],
  );
  return heads.parse(answer.rows).map((it) => ({
    id: it.id,
    month: it.month,
    at: it.recorded_at.toISOString(),
    distributableDong: it.distributable,
    membersCount: it.members,
    minutesRef: it.minutes_ref,
  }));
}
