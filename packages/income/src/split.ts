import { allocate, sum, type Dong } from "@cho-phien/money";
import type { SharingRule } from "./sharing-rule";
import { WHOLE_BP } from "./sharing-rule";
import type { SaleTerms } from "./terms";

export type SaleParts = {
  readonly netDong: Dong;
  readonly platformFeeDong: Dong;
  readonly vatDong: Dong;
  readonly pitDong: Dong;
};

/** A goods amount → the cooperative's net, the platform's fee, tax withheld; sums to the amount. */
export function splitSale(goodsDong: Dong, terms: Pick<SaleTerms, "platformFeeBp" | "tax">): SaleParts {
  const { platformFeeBp, tax } = terms;
  const part = divide(goodsDong, {
    net: WHOLE_BP - platformFeeBp - tax.vatBp - tax.pitBp,
    fee: platformFeeBp,
    vat: tax.vatBp,
    pit: tax.pitBp,
  });
  return { netDong: part("net"), platformFeeDong: part("fee"), vatDong: part("vat"), pitDong: part("pit") };
}

export type NetParts = { readonly membersDong: Dong; readonly retainedDong: Dong; readonly fundDong: Dong };

/** A net → the members' part, what the cooperative keeps, its undivided fund; sums to the net. */
export function splitNet(netDong: Dong, rule: Pick<SharingRule, "memberBp" | "retainedBp" | "fundBp">): NetParts {
  const part = divide(netDong, { members: rule.memberBp, retained: rule.retainedBp, fund: rule.fundBp });
  return { membersDong: part("members"), retainedDong: part("retained"), fundDong: part("fund") };
}

/** What one member put in: units (pieces, grams, minutes …) at an agreed rate; both whole, in one unit per source. */
export type Contribution = { readonly memberId: string; readonly units: bigint; readonly ratePerUnit: bigint };

export type MemberShare = { readonly memberId: string; readonly amountDong: Dong };

/** The members' part → each member's, by units × rate; null when nobody put anything in. Order does not matter. */
export function splitAmongMembers(
  membersDong: Dong,
  contributions: readonly Contribution[],
): readonly MemberShare[] | null {
  const weights = new Map<string, bigint>();
  for (const { memberId, units, ratePerUnit } of contributions) {
    if (units < 0n || ratePerUnit < 0n) throw new Error(`Member ${memberId} cannot have put in less than nothing`);
    weights.set(memberId, (weights.get(memberId) ?? 0n) + units * ratePerUnit);
  }
  const shares = [...weights].filter(([, weight]) => weight > 0n).map(([key, weight]) => ({ key, weight }));
  if (shares.length === 0) return null;
  const parts = allocate(membersDong, shares);
  return parts.map(({ key, amountDong }) => ({ memberId: key, amountDong })).sort(byMember);
}

function byMember(one: MemberShare, other: MemberShare): number {
  return one.memberId < other.memberId ? -1 : 1;
}

function divide<Name extends string>(total: Dong, basisPoints: Record<Name, number>): (name: Name) => Dong {
  const shares = Object.entries<number>(basisPoints).map(([key, bp]) => ({ key, weight: BigInt(bp) }));
  const parts = allocate(total, shares);
  return (name) => sum(parts.filter(({ key }) => key === name).map(({ amountDong }) => amountDong));
}
