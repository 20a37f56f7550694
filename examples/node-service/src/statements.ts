// What this service does to a dossier.
import type { Dossier, Entity, Source, Statement } from "rapporteur";
import { compile, problems, type as typeOf, type Problem } from "./schema.js";

/** A dossier, with what is to be added to it. */
export interface Addition {
  dossier: Dossier;
  statement: Statement;
  /** The source of the statement, which the dossier does not have yet. */
  source: Source;
}

const isAddition = compile<Addition>({
  type: "object",
  required: ["dossier", "statement", "source"],
  properties: {
    dossier: { $ref: typeOf("Dossier") },
    statement: { $ref: typeOf("Statement") },
    source: { $ref: typeOf("Source") },
  },
});

const LISTS = ["sources", "actors", "statements", "meetings", "positions", "memberships", "others"] as const;

/** The dossier with the statement and its source in it, or what is wrong with what was given. */
export function add(value: unknown): Dossier | Problem[] {
  if (!isAddition(value)) {
    return problems(isAddition);
  }
  const taken = idProblems(value);
  return taken.length > 0 ? taken : added(value);
}

function idProblems({ dossier, statement, source }: Addition): Problem[] {
  const ids = new Set(LISTS.flatMap((list): Entity[] => dossier[list] ?? []).map((entity) => entity.id));
  const found: Problem[] = [];
  for (const [pointer, { id }] of [["/source/id", source], ["/statement/id", statement]] as const) {
    if (ids.has(id)) {
      found.push({ pointer, message: `is the id of another record: ${id}` });
    }
    ids.add(id);
  }
  return found;
}

/** All that is not known here stays as it is, because it is copied, not built anew. */
function added({ dossier, statement, source }: Addition): Dossier {
  const citations = statement.citations ?? [];
  const isCited = citations.some((citation) => citation.source === source.id);
  return {
    ...dossier,
    sources: [...(dossier.sources ?? []), { ...source, type: "Source" }],
    statements: [
      ...(dossier.statements ?? []),
      { ...statement, type: "Statement", citations: isCited ? citations : [...citations, { source: source.id }] },
    ],
  };
}
