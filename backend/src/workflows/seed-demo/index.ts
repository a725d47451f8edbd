import type { DrawnWorld } from "@cho-phien/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import type { Login } from "../../scripts/printed";
import { openMarket } from "../open-market";
import { ensureOperator } from "../open-market/operator";
import { seedCategories } from "../open-market/categories";
import { seedCooperatives } from "./cooperatives";
import { seedMembers } from "./members";
import { seedOfficers } from "./officers";
import { seedProducts } from "./products";
import { seedRules } from "./rules";
import { seedShipping } from "./shipping";
import { seedStaff } from "./staff";
import { seedUnionDesk } from "./union-desk";
import { seedFacts, seedIncome } from "./union-history";

/**
 * Loads the demo world into an opened market. Every part asks first what is already there, by key, so a seed that was
 * killed continues where it stopped. Answers the demo logins; passwords are this machine's own.
 */
export async function seedDemo(
  container: ExecArgs["container"],
  drawn: DrawnWorld,
): Promise<{ publishableKey: string; logins: readonly Login[] }> {
  const { world } = drawn;
  const market = await openMarket(container);
  const cooperativeIds = await seedCooperatives(container, drawn);
  const memberIds = await seedMembers(container, world.members, cooperativeIds);
  const categoryIds = await seedCategories(container);
  const productIds = await seedProducts(container, { drawn, market, cooperativeIds, categoryIds });
  await seedRules(container, { world, cooperativeIds, memberIds, productIds });
  const staff = await seedStaff(container, world.cooperatives, cooperativeIds);
  const officers = await seedOfficers(container, world.officers);
  await seedShipping(container, { world, cooperativeIds });
  const told = { world, cooperativeIds, memberIds };
  await seedFacts(container, told);
  await seedIncome(container, told);
  await seedUnionDesk(container, told);
  const operator = await ensureOperator(container, world.operator.email);
  return { publishableKey: market.publishableKey, logins: [...staff, ...officers, operator] };
}
