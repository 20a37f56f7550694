// What the JSON Schema of the format says of a document, in messages with a JSON Pointer.
import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type SchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Dossier } from "rapporteur";

export interface Problem {
  /** Where it is (RFC 6901); a property that is missing is pointed at too. */
  pointer: string;
  message: string;
}

const FILE = new URL("../../jar/org/rapporteur/json/schema/rapporteur-1.schema.json", import.meta.url);
const SCHEMA = JSON.parse(readFileSync(FILE, "utf8")) as SchemaObject & { $id: string };

/** Keywords that only say that another error, which is told too, made a part of the schema fail. */
const ECHOES = ["if", "propertyNames"];

/** As many as the Java reader tells at most. */
const MAX_PROBLEMS = 100;

// verbose: an error comes with the part of the schema, whose description is for people
const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true }).addSchema(SCHEMA);
const isDossier = compile<Dossier>({ $ref: SCHEMA.$id });

/** A schema of our own, in which `$ref: type("Statement")` is the format's. */
export function compile<T>(schema: SchemaObject): ValidateFunction<T> {
  return ajv.compile<T>(schema);
}

export function type(name: string): string {
  return `${SCHEMA.$id}#/$defs/${name}`;
}

/** The JSON of a dossier, which is one: a fault of ours, which types do not show, is an error and not sent. */
export function toText(dossier: Dossier): string {
  const value: unknown = dossier;
  if (!isDossier(value)) {
    throw new Error(problems(isDossier).map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  }
  return JSON.stringify(dossier, null, 2) + "\n";
}

/** What the last call of a function that `compile` gave has found. */
export function problems(check: ValidateFunction): Problem[] {
  const errors = check.errors ?? [];
  const unmatched = new Set(errors.filter(({ keyword }) => keyword === "pattern").map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword }) => !ECHOES.includes(keyword))
    // a string that does not match its pattern may contain a line break too, which `not` excludes
    .filter(({ keyword, instancePath }) => keyword !== "not" || !unmatched.has(instancePath))
    .slice(0, MAX_PROBLEMS)
    .map((error) => ({ pointer: pointer(error), message: message(error) }));
}

function pointer({ instancePath, params, propertyName }: ErrorObject): string {
  const member = (params as { missingProperty?: string }).missingProperty ?? propertyName;
  return member === undefined ? instancePath : `${instancePath}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function message({ keyword, schema, parentSchema, message = keyword }: ErrorObject): string {
  const meaning: unknown = parentSchema?.["description"];
  switch (keyword) {
    case "required":
      return "is missing";
    case "const":
      return `must be ${JSON.stringify(schema)}`;
    case "enum":
      return `must be one of ${(schema as string[]).join(", ")}`;
    case "not":
      return meaning === undefined
        ? `must have one of ${Object.keys((schema as { properties: object }).properties).join(", ")}`
        : `must be what is described as: ${meaning}`;
    case "pattern":
      return `must be what is described as: ${meaning}`;
    default:
      return message;
  }
}
