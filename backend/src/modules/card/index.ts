import { Module } from "@medusajs/framework/utils";
import { CardModuleService } from "./service";

export const CARD_MODULE = "card";

export default Module(CARD_MODULE, { service: CardModuleService });
