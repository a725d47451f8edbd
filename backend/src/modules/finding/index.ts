import { Module } from "@medusajs/framework/utils";
import { FindingModuleService } from "./service";

export const FINDING_MODULE = "finding";

export default Module(FINDING_MODULE, { service: FindingModuleService });
