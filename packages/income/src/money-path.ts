import { add, type Dong } from "@cho-phien/money";
import type { SharingRule } from "./sharing-rule";
import { splitNet, splitSale } from "./split";
import type { SaleTerms } from "./terms";

export type MoneyPath = {
  readonly priceDong: Dong;
  readonly membersDong: Dong;
  readonly cooperativeDong: Dong;
  readonly fundDong: Dong;
  readonly platformFeeDong: Dong;
  readonly taxDong: Dong;
  readonly ruleVersion: number;
  readonly ruleValidFrom: string;
};

/** Where the price of one piece goes under these terms and this rule, in đồng; the parts sum to the price. */
export function moneyPath(
  priceDong: Dong,
  terms: Pick<SaleTerms, "platformFeeBp" | "tax">,
  rule: SharingRule,
): MoneyPath {
  const { netDong, platformFeeDong, vatDong, pitDong } = splitSale(priceDong, terms);
  const { membersDong, retainedDong, fundDong } = splitNet(netDong, rule);
  return {
    priceDong,
    membersDong,
    cooperativeDong: retainedDong,
    fundDong,
    platformFeeDong,
    taxDong: add(vatDong, pitDong),
    ruleVersion: rule.version,
    ruleValidFrom: rule.validFrom,
  };
}
