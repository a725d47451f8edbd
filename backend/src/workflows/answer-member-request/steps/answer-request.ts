import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { type AnswerRequest, answerRequest } from "../../../rights/answer-request";

export const answerRequestStep = createStep("answer-request", async (input: AnswerRequest, { container }) => {
  await answerRequest(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), input, clock.now());
  return new StepResponse({});
});
