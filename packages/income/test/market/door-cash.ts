import {
  bookCarrierDebt,
  chargeCarrierFee,
  keepCash,
  type CarrierDebt,
  type CarrierFee,
  type KeptCash,
} from "../../src";
import { balances, COOPERATIVE, enter, entry, type Entered, type Market, type When } from "./market";

type Facts<Whole> = Omit<Whole, "cooperativeId" | "balances">;

export function keep(market: Market, facts: Facts<KeptCash>, when: When): Entered {
  const decided = keepCash(entry(market, when), { ...facts, cooperativeId: COOPERATIVE, balances: balances(market) });
  return enter(market, { decided, when });
}

export function carrierFee(market: Market, facts: Facts<CarrierFee>, when: When): Entered {
  const whole = { ...facts, cooperativeId: COOPERATIVE, balances: balances(market) };
  return enter(market, { decided: chargeCarrierFee(entry(market, when), whole), when });
}

export function carrierOwes(market: Market, facts: Facts<CarrierDebt>, when: When): Entered {
  const decided = bookCarrierDebt(entry(market, when), { ...facts, cooperativeId: COOPERATIVE });
  return enter(market, { decided, when });
}
