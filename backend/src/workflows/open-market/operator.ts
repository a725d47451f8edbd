import { randomBytes } from "node:crypto";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { Login } from "../../scripts/printed";

/** The market's operator in Medusa Admin; made once, with a password of this machine's own (DEMO_PASSWORD overrides). */
export async function ensureOperator(container: ExecArgs["container"], email: string): Promise<Login> {
  const login = { door: "operator", label: "Điều hành", login: email } as const;
  const [found] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 });
  if (found) return { ...login, password: "" };
  const password = process.env.DEMO_PASSWORD || randomBytes(6).toString("hex");
  await registerOperator(container, { email, password });
  return { ...login, password };
}

/** A person who may do everything in Medusa Admin. */
export async function registerOperator(
  container: ExecArgs["container"],
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  const answer = await container.resolve(Modules.AUTH).register("emailpass", { body: { email, password } });
  if (!answer.success || !answer.authIdentity) throw new Error(answer.error ?? "The operator could not be registered.");
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: answer.authIdentity.id,
      userData: { email, first_name: "Điều hành", last_name: "Chợ Phiên" },
    },
  });
}
