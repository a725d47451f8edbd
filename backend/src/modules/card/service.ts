/** Owns what was asked of the card company; written by src/cards, in SQL. */
export class CardModuleService {}
