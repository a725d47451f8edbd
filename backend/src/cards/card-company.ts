import { readEnv } from "../boundary/env";
import { cardOptions } from "../modules/payment-card/options";
import { CardProvider } from "../modules/payment-card/service";

/** The card company as the provider speaks to it; null where there are no keys. */
export function cardCompany(): CardProvider | null {
  const { stripe } = readEnv(process.env);
  return stripe ? new CardProvider({}, cardOptions(stripe)) : null;
}
