// Files that the Java side reads, or has written.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

export const PROJECT = new URL("../../../", import.meta.url);
const OUT = new URL("target/out/", PROJECT);

/** The example dossier of one news report, as the Java library has written it. */
export const ARTICLE = readFileSync(new URL("../src/main/resources/org/rapporteur/examples/article/dossier.json", PROJECT), "utf8");

/** What a Java test reads as made by this service. */
export const GOLDEN = readFileSync(new URL("../src/test/resources/org/rapporteur/examples/readback/produced.json", PROJECT), "utf8");

/** Leaves a text for the Java side, which reads it once all tests have passed. */
export function leave(name: string, text: string): void {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL(name, OUT), text);
}
