import { Module } from "@medusajs/framework/utils";
import { UpkeepModuleService } from "./service";

export default Module("upkeep", { service: UpkeepModuleService });
