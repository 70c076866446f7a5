export { type Database, openDatabase, type Queries, type Transaction } from "./database.ts";
export { type MigrationState, migrate, migrationState } from "./migrate.ts";
export type { DB } from "./tables.ts";
