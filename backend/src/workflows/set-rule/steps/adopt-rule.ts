import { lockedMonth } from "@cho-phien/income";
import { dateOf } from "@cho-phien/vietnam";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger, refuseByRule } from "../../../boundary/ledger-refusal";
import { refuse } from "../../../boundary/refusal";
import { digest } from "../../../boundary/secret-digest";
import { lockedThrough } from "../../../members/locked-through";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { INCOME_MODULE } from "../../../modules/income";
import { refuseUnfitParts } from "../../../sharing/unfit-parts";
import type { SetRule } from "../index";

/** A meeting decides for the time before the next one: later than this is a mistyped year. */
const MAX_DAYS_AHEAD = 366;
const DAY_MS = 86_400_000;

/** Adopts the version. Refuses one that begins in a locked month: those figures are published. */
export const adoptRuleStep = createStep("adopt-rule", async (input: SetRule, { container }) => {
  const { cooperativeId, staffId, key, validFrom, minutesRef, ...parts } = input;
  await refuseUnfitParts(container, { cooperativeId, parts });
  if (minutesRef === "") throw refuseByRule({ refused: "minutes_missing", what: "sharing_rule" }, "minutesRef");
  const locked = lockedMonth(validFrom.slice(0, 7), await lockedThrough(container));
  if (locked) throw refuseByRule(locked, "validFrom");
  const last = dateOf(new Date(clock.now().getTime() + MAX_DAYS_AHEAD * DAY_MS));
  if (validFrom > last) throw refuse("rule_too_far_ahead", { last: spoken(last) }, "validFrom");
  const { kind } = await container
    .resolve(COOPERATIVE_MODULE)
    .retrieveCooperative(cooperativeId, { select: ["id", "kind"] });
  const rule = await askLedger(() =>
    container.resolve(INCOME_MODULE).createSharingRule({
      ...parts,
      id: `rule_${digest(`${cooperativeId}\n${key}`).toString("hex").slice(0, 26)}`,
      cooperativeId,
      cooperativeKind: kind,
      validFrom,
      minutesRef,
      adoptedBy: { type: "coop_staff", id: staffId },
    }),
  );
  return new StepResponse({ id: rule.id, version: rule.version });
});

/** 2026-11-22 → 22/11/2026. */
function spoken(date: string): string {
  return date.split("-").reverse().join("/");
}
