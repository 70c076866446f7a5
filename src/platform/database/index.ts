export {
  type Database,
  joinDatabase,
  openDatabase,
  type Queries,
  queriesOn,
  type Transaction,
  wayInto,
} from "./database.ts";
export type { Ear } from "./ear.ts";
export { type DatabaseFault, databaseFault } from "./fault.ts";
export { type KeyedDatabase, type KeyedHash, keyedWith } from "./keyed.ts";
export { applyMigrations, type MigrationState, migrate, migrationState, takeMigrationTurn } from "./migrate.ts";
export { giveToOwnerOf, ownerOf, writePrivately } from "./private-files.ts";
export type { DB } from "./tables.ts";
export { withoutValues } from "./without-values.ts";
