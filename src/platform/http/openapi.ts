import { z } from "zod";
import { type AnyDeed, ListInput } from "../deeds/index.ts";

type Json = Record<string, unknown>;

const problem = {
  description: "A problem document (RFC 9457)",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

const Problem = {
  type: "object",
  required: ["title", "status", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string", description: "A sentence for people" },
    status: { type: "integer" },
    code: { type: "string" },
    facts: { type: "object" },
    fields: { type: "object", additionalProperties: { type: "string" } },
  },
};

const keyHeader = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  schema: { type: "string", minLength: 8, maxLength: 100 },
  description: "Chosen once for one intention; sending it again changes nothing",
};

/** The API's description (OpenAPI 3.1), printed from the same declarations that the screens use. */
export function describeApi(deeds: readonly AnyDeed[], version: string): Json {
  const schemas: Json = { Problem };
  const paths: Json = {};
  for (const deed of deeds) {
    paths[`/api/${deed.name}`] = describe(deed, schemas);
    if (deed.kind === "list") paths[`/api/${deed.name}.xlsx`] = describeExport(deed, schemas);
  }
  return {
    openapi: "3.1.0",
    info: { title: "thidua", version, license: { name: "Apache-2.0" } },
    paths,
    components: { schemas },
  };
}

function describe(deed: AnyDeed, schemas: Json): Json {
  const common = {
    operationId: deed.name,
    tags: [deed.name.split(".")[0]],
    summary: deed.summary.en,
    description: deed.summary.vi,
  };
  const responses = { "200": answerOf(deed, schemas), "401": problem, "403": problem, "409": problem, "422": problem };
  if (deed.kind === "action" || (deed.kind === "query" && deed.largeInput)) {
    const body = {
      required: true,
      content: { "application/json": { schema: schemaOf(deed.input, "input", schemas) } },
    };
    return {
      post: { ...common, ...(deed.kind === "action" && { parameters: [keyHeader] }), requestBody: body, responses },
    };
  }
  return { get: { ...common, parameters: parametersOf(deed, schemas), responses } };
}

function describeExport(deed: AnyDeed, schemas: Json): Json {
  const media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return {
    get: {
      operationId: `${deed.name}.xlsx`,
      tags: [deed.name.split(".")[0]],
      summary: `${deed.summary.en} (Excel)`,
      parameters: parametersOf(deed, schemas),
      responses: {
        "200": { description: "Excel", content: { [media]: {} } },
        "401": problem,
        "403": problem,
        "422": problem,
      },
    },
  };
}

function parametersOf(deed: AnyDeed, schemas: Json): Json[] {
  const inputs = deed.kind === "list" ? [deed.input, ListInput] : [deed.input];
  return inputs.flatMap((input) => {
    const schema = schemaOf(input, "input", schemas) as { properties?: Json; required?: string[] };
    return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      in: "query",
      required: schema.required?.includes(name) ?? false,
      schema: property,
    }));
  });
}

function answerOf(deed: AnyDeed, schemas: Json): Json {
  if (deed.kind === "download") return { description: "A file", content: { "application/octet-stream": {} } };
  if (deed.kind === "action")
    return { description: "Done", content: { "application/json": { schema: { type: "object" } } } };
  const row = deed.kind === "list" ? schemaOf(deed.row, "output", schemas) : undefined;
  const whole = { type: "integer" };
  const schema = row
    ? {
        type: "object",
        required: ["rows", "total", "page", "size"],
        properties: { rows: { type: "array", items: row }, total: whole, page: whole, size: whole },
      }
    : schemaOf((deed as { output: z.ZodType }).output, "output", schemas);
  return { description: "Answer", content: { "application/json": { schema } } };
}

function schemaOf(type: z.ZodType, io: "input" | "output", schemas: Json): Json {
  const text = JSON.stringify(z.toJSONSchema(type, { io, unrepresentable: "any" })).replaceAll(
    "#/$defs/",
    "#/components/schemas/",
  );
  const { $schema: _, $defs, ...schema } = JSON.parse(text) as Json;
  Object.assign(schemas, $defs);
  return schema;
}
