import type { MonthString, PayoutDue, PayoutPreview, WhyNothing } from "@cho-phien/contract";
import { type Dong, dongFromWire, dongToWire, larger, negate, smaller, sum, ZERO_DONG } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { type MemberOn, membersOn } from "../members/members-on";
import { INCOME_MODULE } from "../modules/income";
import { accountsOf } from "../paying/bank-accounts";
import type { BankAccount } from "../paying/bank-file";
import { maskedAccount } from "../paying/masked-account";
import { endOfMonth } from "./months";
import { figuresOf } from "./sum-figures";

type Asked = { readonly cooperativeId: string; readonly month: MonthString };
type Owed = { readonly dueDong: Dong; readonly advanceDong: Dong };

/** Every member of a cooperative with what she was due at the month's end and has not been paid since; or why nothing. */
export async function readPayoutPreview(
  container: MedusaContainer,
  { cooperativeId, month }: Asked,
): Promise<PayoutPreview> {
  const income = container.resolve(INCOME_MODULE);
  const asked = { cooperativeIds: [cooperativeId], kinds: ["member_due", "member_advance"] as const };
  const [members, accounts, monthly, now, then] = await Promise.all([
    membersOn(container, { cooperativeId, at: clock.now() }),
    accountsOf(container, cooperativeId),
    income.incomeMonthly({ cooperativeIds: [cooperativeId], from: month, to: month }),
    income.balances(asked),
    income.balances(asked, { asOfEffective: endOfMonth(month) }),
  ]);
  const owed = (rows: typeof now, kind: string, memberId: string) =>
    sum(rows.filter((it) => it.account.kind === kind && it.account.memberId === memberId).map((it) => it.balanceDong));
  const rows = [...members.values()].map((member) =>
    dueOf(member, {
      account: accounts.get(member.id) ?? null,
      figures: figuresOf(monthly.filter((it) => it.memberId === member.id)),
      owed: {
        dueDong: larger(ZERO_DONG, smaller(owed(now, "member_due", member.id), owed(then, "member_due", member.id))),
        advanceDong: negate(owed(now, "member_advance", member.id)),
      },
    }),
  );
  const byName = rows.sort((one, other) => one.fullName.localeCompare(other.fullName, "vi"));
  return { month, members: byName, totalDueDong: dongToWire(sum(byName.map((it) => dongFromWire(it.dueDong)))) };
}

type Facts = {
  readonly account: BankAccount | null;
  readonly figures: ReturnType<typeof figuresOf>;
  readonly owed: Owed;
};

function dueOf(member: MemberOn, { account, figures, owed }: Facts): PayoutDue {
  const { accruedDong, paidDong, confirmedDong } = figures;
  const why = owed.dueDong > 0n ? null : whyNothing(dongFromWire(accruedDong), owed);
  return {
    memberId: member.id,
    fullName: member.fullName,
    dueDong: dongToWire(owed.dueDong),
    accruedDong,
    paidDong,
    confirmedDong,
    advanceDong: dongToWire(owed.advanceDong),
    confirmsBy: member.ownPhone === null ? "desk" : "own_phone",
    account: account && maskedAccount(account),
    whyNothing: why && { code: why, ...WHY_NOTHING[why] },
  };
}

function whyNothing(accruedDong: Dong, { advanceDong }: Owed): WhyNothing {
  if (advanceDong > 0n) return "advance_repaid";
  return accruedDong > 0n ? "all_paid" : "nothing_accrued";
}

const WHY_NOTHING = {
  nothing_accrued: {
    vi: "Tháng này chưa có khoản nào phát sinh cho chị.",
    en: "Nothing was accrued to her this month.",
  },
  all_paid: { vi: "Đã chi hết phần phát sinh.", en: "All that was accrued has been paid." },
  advance_repaid: {
    vi: "Chị đang còn khoản nhận trước; phần phát sinh được trừ dần vào đó.",
    en: "She still has an advance; what accrues repays it.",
  },
} as const satisfies Record<WhyNothing, { vi: string; en: string }>;
