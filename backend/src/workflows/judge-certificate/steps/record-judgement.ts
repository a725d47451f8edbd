import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import type { JudgeCertificate } from "..";
import { refuse } from "../../../boundary/refusal";
import { readCertificate } from "../../../certificates/read-certificates";

const judged = z.array(z.object({ product_id: z.string() }));

/** Answers the product. The same judgement twice is one; the other one afterwards is refused. */
export const recordJudgementStep = createStep(
  "record-judgement",
  async ({ id, judge, rejection }: JudgeCertificate, { container }): Promise<StepResponse<string>> => {
    const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `update certificate set judged_by_type = ?, judged_by = ?, rejection = ?, updated_at = now(),
              verified_at = case when ?::text is null then now() end, rejected_at = case when ?::text is null then null else now() end
        where id = ? and verified_at is null and rejected_at is null and deleted_at is null returning product_id`,
      [judge.type, judge.id, rejection, rejection, rejection, id],
    );
    const [changed] = judged.parse(rows);
    if (changed) return new StepResponse(changed.product_id);
    const { state, goodsId } = await readCertificate(container, id);
    const isSame = (state === "rejected") === (rejection !== null);
    if (!isSame) throw refuse("already_settled");
    return new StepResponse(goodsId);
  },
);
