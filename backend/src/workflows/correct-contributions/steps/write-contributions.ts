import { lockedMonth } from "@cho-phien/income";
import { monthOf } from "@cho-phien/vietnam";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger, refuseByRule } from "../../../boundary/ledger-refusal";
import { refuse } from "../../../boundary/refusal";
import { lockedThrough } from "../../../members/locked-through";
import { everyMember } from "../../../members/members-on";
import { INCOME_MODULE } from "../../../modules/income";
import { contributionsOf, whoMayBring } from "../../../sharing/contribution-rows";
import { effectOf } from "../../../sharing/contribution-effect";
import { middayOf, readLot } from "../../../sharing/read-lots";
import type { CorrectContributions } from "../index";

/** Refuses what would change sales in the books unless it was confirmed: nobody's money moves unseen. */
export const writeContributionsStep = createStep(
  "write-contributions",
  async (input: CorrectContributions, { container }) => {
    const { cooperativeId, staffId, lotId, isConfirmed } = input;
    const lot = await readLot(container, { cooperativeId, id: lotId });
    const members = await whoMayBring(container, { cooperativeId, at: middayOf(lot.madeOn) });
    const contributions = contributionsOf(input, { cooperativeId, members });
    const { changed } = await effectOf(container, { lotId, contributions });
    if (changed.length > 0 && !isConfirmed) throw refuse("sales_already_shared", { sales: String(changed.length) });
    const at = clock.now().toISOString();
    const locked = changed.length > 0 ? lockedMonth(monthOf(at), await lockedThrough(container)) : null;
    if (locked) throw refuseByRule(locked);
    const everyone = await everyMember(container, cooperativeId);
    const written = await askLedger(() =>
      container.resolve(INCOME_MODULE).correctContributions({
        cooperativeId,
        lotId,
        contributions,
        actor: { type: "coop_staff", id: staffId },
        at,
        sales: changed.map(({ sale, rule }) => ({
          accruedId: sale.accrued?.id ?? null,
          source: sale.source,
          revision: sale.accrualsCount + 1,
          channel: sale.channel,
          incomeKind: "sale_payout",
          netDong: sale.netDong,
          rule,
          members: everyone.map(({ id, communeCode }) => ({ memberId: id, communeCode })),
        })),
      }),
    );
    return new StepResponse({ revision: written.revision, salesCount: changed.length });
  },
);
