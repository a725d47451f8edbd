/** Owns what a shopper's account keeps beside Medusa's customer; written and read by src/shoppers, in SQL. */
export class AccountModuleService {}
