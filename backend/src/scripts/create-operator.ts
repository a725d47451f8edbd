import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { demoOperators } from "../guards/demo-operators";
import { weakPassword } from "../operator/weak-password";
import { registerOperator } from "../workflows/open-market/operator";

/** How it ended, as the one line of JSON `npm run admin:create` reads. */
type Ended =
  | { readonly operator: "created"; readonly removed: readonly string[] }
  | { readonly operator: "weak"; readonly why: string }
  | { readonly operator: "there" };

/** Makes an operator of OPERATOR_EMAIL and OPERATOR_PASSWORD; those the market was opened with to be looked at go. */
export default async function createOperator({ container }: ExecArgs): Promise<void> {
  const { OPERATOR_EMAIL: email = "", OPERATOR_PASSWORD: password = "" } = process.env;
  const ended = await create(container, { email, password });
  process.stdout.write(`${JSON.stringify(ended)}\n`);
}

async function create(
  container: ExecArgs["container"],
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Ended> {
  const why = weakPassword(password, email);
  if (why !== null) return { operator: "weak", why };
  const users = container.resolve(Modules.USER);
  if ((await users.listUsers({ email }, { take: 1 })).length > 0) return { operator: "there" };
  const removed = await demoOperators(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  await registerOperator(container, { email, password });
  for (const user of await users.listUsers({ email: [...removed] }))
    await removeUserAccountWorkflow(container).run({ input: { userId: user.id } });
  return { operator: "created", removed };
}
