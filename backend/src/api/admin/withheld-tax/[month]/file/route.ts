import { monthOf } from "@cho-phien/vietnam";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../../../boundary/clock";
import { readMonth } from "../../../../../figures/months";
import { readTaxReport } from "../../../../../taxes/read-report";
import { taxReportFile } from "../../../../../taxes/report-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The month's return of withheld tax as .xlsx. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const month = readMonth(req.params.month, monthOf(clock.now()));
  const report = await readTaxReport(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), month);
  res.setHeader("Content-Type", XLSX);
  res.setHeader("Content-Disposition", `attachment; filename="thue-khau-tru-${month}.xlsx"`);
  res.setHeader("Cache-Control", "private, no-store");
  res.send(await taxReportFile(report));
}
