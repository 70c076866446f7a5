export { ElectedTable } from "./elected-table.tsx";
