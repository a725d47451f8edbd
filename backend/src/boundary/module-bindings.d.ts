import type { ConsignmentModuleService } from "../modules/consignment/service";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import type { IncomeModuleService } from "../modules/income/service";
import type { UnionModuleService } from "../modules/union/service";

// What `container.resolve` answers for our modules, so that nobody has to assert it.
declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    cooperative: CooperativeModuleService;
    consignment: ConsignmentModuleService;
    income: IncomeModuleService;
    union: UnionModuleService;
  }
}
