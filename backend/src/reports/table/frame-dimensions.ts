import { type DisclosureDimension, periodCode } from "@cho-phien/reporting";
import { BREAKDOWNS, EVERYTHING } from "./breakdown";
import { type GatheredCell, isPeople, MINORITY, partsOf } from "./cells";
import { type Frame, parentsOf } from "./frame";

/** Units, periods and breakdowns of a frame's cells, as disclosure control knows them. */
export function dimensionsOf(frame: Frame, cells: readonly GatheredCell[]): readonly DisclosureDimension[] {
  const parents = new Map(cells.map((it) => [it.unit_code, it.parent_code === null ? [] : [it.parent_code]]));
  const held = new Set(frame.periods.map(periodCode));
  return [
    {
      name: "unit",
      membersAre: "overlapping",
      isBreakdown: false,
      nodes: [...parents].map(([code, parentCodes]) => ({ code, parentCodes })),
    },
    {
      name: "period",
      membersAre: "overlapping",
      isBreakdown: false,
      nodes: frame.periods.map((it) => ({
        code: periodCode(it),
        parentCodes: parentsOf(it).filter((code) => held.has(code)),
      })),
    },
    ...frame.breakdown.map((name, place): DisclosureDimension => {
      const codes = [...new Set(cells.map((it) => partsOf(it.at)[place] ?? EVERYTHING))];
      return {
        name,
        membersAre: BREAKDOWNS[name].membersAre,
        isBreakdown: true,
        nodes: [...new Set([EVERYTHING, ...codes])].map((code) => ({ code, parentCodes: parentOfNode(code, codes) })),
      };
    }),
  ];
}

/** Ethnic groups lie under "minority" where the table has it; everything else lies under the total. */
function parentOfNode(code: string, codes: readonly string[]): readonly string[] {
  if (code === EVERYTHING) return [];
  return [isPeople({ at: code }) && codes.includes(MINORITY) ? MINORITY : EVERYTHING];
}
