import type { ExecArgs } from "@medusajs/framework/types";
import { fillAll } from "../finding/fill-all";
import { openMarket } from "../workflows/open-market";
import { seedCategories } from "../workflows/open-market/categories";
import { ensureOperator } from "../workflows/open-market/operator";
import { printPrepared } from "./printed";

/** `npm start -- --empty`: a market without goods, and one operator. The last line printed is JSON. */
export default async function prepare({ container }: ExecArgs): Promise<void> {
  const market = await openMarket(container);
  await seedCategories(container);
  const operator = await ensureOperator(container, "dieu-hanh@chophien.test");
  await fillAll(container);
  printPrepared({ publishableKey: market.publishableKey, logins: [operator] });
}
