import type { ProfileChange } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { tellShopStep } from "../review-cooperative/steps/tell-shop";
import { changeProfileStep } from "./steps/change-profile";

/** What a cooperative changes of itself; every part was checked at the door but its photo. */
export type EditProfile = { readonly cooperativeId: string; readonly staffId: string; readonly change: ProfileChange };

/** Changes the profile, keeps who changed which part, and tells the shop. */
export const editProfileWorkflow = createWorkflow("edit-profile", (input: EditProfile) => {
  const moved = changeProfileStep(input);
  tellShopStep({ cooperativeId: input.cooperativeId, moved });
  return new WorkflowResponse(moved);
});
