import { Module } from "@medusajs/framework/utils";
import { IncomeModuleService } from "./service";

export const INCOME_MODULE = "income";

export default Module(INCOME_MODULE, { service: IncomeModuleService });
