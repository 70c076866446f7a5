import { z } from "zod";
import type { AnyDeed } from "../../src/platform/deeds/index.ts";

/** A part of a JSON Schema, as far as inputs of deeds use it. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
}

/** Puts a value in a field that names something of a cluster; undefined where the field names nothing. */
export type Fill = (field: string, place: string) => unknown;

const shapes = new WeakMap<AnyDeed, Shape>();

/**
 * A valid-looking input of a deed: every field is there, also what may be left out, so that whatever it names is named.
 *
 * @param variant which of several alternatives is taken where the input has any
 */
export function validInput(deed: AnyDeed, fill: Fill, variant: number): Record<string, unknown> {
  const shape =
    shapes.get(deed) ?? (z.toJSONSchema(deed.input as z.ZodType, { io: "input", unrepresentable: "any" }) as Shape);
  shapes.set(deed, shape);
  return valueOf(shape, { field: "", place: "", fill, variant }) as Record<string, unknown>;
}

interface Here {
  readonly field: string;
  readonly place: string;
  readonly fill: Fill;
  readonly variant: number;
}

function valueOf(shape: Shape, here: Here): unknown {
  const { field, place, fill, variant } = here;
  const filled = fill(field, place);
  if (filled !== undefined && shape.type !== "array") return filled;
  const alternatives = (shape.anyOf ?? shape.oneOf)?.filter(({ type }) => type !== "null");
  if (alternatives) return valueOf(alternatives[variant % alternatives.length]!, here);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => valueOf(part, here) as object));
  if (typeof shape.type === "object") return valueOf({ ...shape, type: shape.type[0]! }, here);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[variant % shape.enum.length];
  if (shape.type === "object" || shape.properties) return objectOf(shape, here);
  if (shape.type === "array")
    return Array.from({ length: Math.max(1, shape.minItems ?? 0) }, (_, at) =>
      valueOf(shape.items ?? {}, { ...here, place: `${place}[${at}]` }),
    );
  if (shape.type === "integer" || shape.type === "number")
    return field === "year" ? 2021 : Math.max(1, shape.minimum ?? 1);
  if (shape.type === "boolean") return variant % 2 === 0;
  return textOf(shape, field);
}

function objectOf(shape: Shape, here: Here): Record<string, unknown> {
  const { place, fill } = here;
  const fields = Object.entries(shape.properties ?? {}).map(
    ([name, part]) => [name, valueOf(part, { ...here, field: name, place: `${place}.${name}` })] as const,
  );
  const more = shape.additionalProperties;
  if (typeof more !== "object") return Object.fromEntries(fields);
  const filled = fill(`${here.field}{}`, `${place}{}`);
  const key = typeof filled === "string" ? filled : (shape.propertyNames?.enum?.[0] ?? "other");
  return Object.fromEntries([...fields, [key, valueOf(more, { ...here, place: `${place}{}` })]]);
}

function textOf({ pattern, format, contentEncoding, minLength = 0 }: Shape, field: string): string {
  if (field === "startsOn") return "2020-01-01";
  if (contentEncoding === "base64" || /base64|^file$/i.test(field)) return "UEsDBA==";
  if (format === "date" || /(On|Day|day|until|AsOf|coversTo)$/.test(field)) return "2020-12-10";
  if (format === "date-time" || (/At$/.test(field) && field !== "startsAt")) return "2020-12-18T01:00:00.000Z";
  if (field === "startsAt" || field === "clock") return "08:00";
  if (field === "head") return "0123456789abcdef";
  if (field === "code" || field === "documentSymbol") return "ma-1";
  if (field === "day") return "2020-12-10";
  if (/signInName/.test(field)) return "nguoi.nao.do";
  if (field === "awardCode" || field === "awardCodes") return "co-thi-dua-bo-ban-nganh-tinh";
  if (pattern?.includes("a-z")) return "co-bo";
  if (pattern?.includes("0-9") || pattern?.includes("\\d")) return "2020";
  return "Nội dung đủ dài để thử".padEnd(minLength, ".");
}
