import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** The id of the one product that was to be made. Throws when Medusa made none, which it does not without an error. */
export const madeProductStep = createStep("made-product", async (products: readonly { readonly id: string }[]) => {
  const [made] = products;
  if (!made) throw new Error("A product was not stored");
  return new StepResponse(made.id);
});
