/** Owns the table of events outside companies sent; written and read by src/inbox, in SQL. */
export class InboxModuleService {}
