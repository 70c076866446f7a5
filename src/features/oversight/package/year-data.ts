import type { Queries } from "../../../platform/database/index.ts";
import type { YearFacts } from "../../year/index.ts";
import {
  namesIn,
  type PackedRow,
  packedTables,
  personIdName,
  rowsOfYear,
  unitIdName,
  type YearKey,
} from "../store/year-rows.ts";

/** The records of one feature: its tables by name, each a list of rows. */
export interface FeatureData {
  readonly feature: string;
  readonly title: string;
  readonly tables: Readonly<Record<string, readonly PackedRow[]>>;
}

const titles: Readonly<Record<string, string>> = {
  organisations: "Dữ liệu tổ chức: cụm, đơn vị, cụm trưởng, cụm phó",
  people: "Dữ liệu phân công trong năm",
  movement: "Dữ liệu phong trào: quy chế, kế hoạch, giao ước, đăng ký",
  scoring: "Dữ liệu chấm điểm",
  reports: "Dữ liệu báo cáo, góp ý, tiếp thu",
  awards: "Dữ liệu sổ khen thưởng",
  elections: "Dữ liệu bỏ phiếu",
  conference: "Dữ liệu hội nghị",
  nominations: "Dữ liệu đề nghị khen thưởng",
  papers: "Dữ liệu số và ngày văn bản, tin bài",
};

/** Every record of a cluster-year as JSON, by feature; ids of units and people stand beside their names. */
export async function yearData(queries: Queries, year: YearFacts): Promise<readonly FeatureData[]> {
  const key: YearKey = { yearId: year.yearId, clusterId: year.cluster.clusterId, year: year.year };
  const data: FeatureData[] = [];
  for (const [feature, conditions] of Object.entries(packedTables)) {
    const tables: Record<string, PackedRow[]> = {};
    for (const [table, belongs] of Object.entries(conditions)) {
      const rows = await rowsOfYear(queries, table, belongs, key);
      tables[camel(table)] = await withNames(queries, rows, year);
    }
    data.push({ feature, title: titles[feature] ?? feature, tables });
  }
  return data;
}

/** `unitId: 3` becomes `unitId: 3, unitName: "Cục An ninh kinh tế"`: a reader needs no other file. */
async function withNames(queries: Queries, rows: readonly PackedRow[], year: YearFacts): Promise<PackedRow[]> {
  const { units: named, people } = await namesIn(queries, rows, year.endsOn);
  // A concluded year goes on bearing the names it was concluded with.
  const units = new Map([...named, ...year.units.map(({ unitId, name }) => [unitId, name] as const)]);
  return rows.map((row) => {
    const named: Record<string, unknown> = {};
    for (const [column, value] of Object.entries(row)) {
      named[column] = value;
      const name = unitIdName.test(column) ? units : personIdName.test(column) ? people : undefined;
      if (name && typeof value === "number") named[nameBeside(column)] = name.get(value) ?? "";
    }
    return named;
  });
}

/** Where the name of a unit or person stands: unitId → unitName, mergedInto → mergedIntoName. */
export const nameBeside = (column: string): string => column.replace(/(Id)?$/, "Name");

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
