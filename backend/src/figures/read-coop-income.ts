import type { CoopIncome, MonthString } from "@cho-phien/contract";
import { dongToWire, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import { readRemitted } from "../remittances/read-remitted";
import { figuresOf } from "./sum-figures";

/** One cooperative's month: each member who has any figure, and what the cooperative kept and put into its fund so far. */
export async function readCoopIncome(
  container: MedusaContainer,
  { cooperativeId, month }: { readonly cooperativeId: string; readonly month: MonthString },
): Promise<CoopIncome> {
  const income = container.resolve(INCOME_MODULE);
  const [monthly, balances, remittances] = await Promise.all([
    income.incomeMonthly({ cooperativeIds: [cooperativeId], from: month, to: month }),
    income.balances({ cooperativeIds: [cooperativeId], kinds: ["coop_retained", "coop_fund"] }),
    readRemitted(container, cooperativeId),
  ]);
  const byMember = Map.groupBy(monthly, (it) => it.memberId);
  const members = await container
    .resolve(COOPERATIVE_MODULE)
    .listMembers({ id: [...byMember.keys()] }, { select: ["id", "full_name"], take: byMember.size });
  const total = (kind: string) =>
    dongToWire(sum(balances.filter((it) => it.account.kind === kind).map((it) => it.balanceDong)));
  return {
    month,
    members: members
      .map(({ id, full_name }) => {
        const { accruedDong, paidDong, confirmedDong } = figuresOf(byMember.get(id) ?? []);
        return { memberId: id, fullName: full_name, accruedDong, paidDong, confirmedDong };
      })
      .sort((one, other) => one.fullName.localeCompare(other.fullName, "vi")),
    retainedDong: total("coop_retained"),
    fundDong: total("coop_fund"),
    remittances,
  };
}
