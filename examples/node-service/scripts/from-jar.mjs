// Takes the declarations and the schema out of the library's jar, into target/jar. Nothing else of it is used here.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(project, "..", "..", "serialization", "target");
const target = join(project, "target");

const jar = filesOf(built).find((name) => /^rapporteur-serialization-.*(?<!-tests|-sources|-javadoc)\.jar$/.test(name));
if (jar === undefined) {
  console.error("There is no jar of rapporteur-serialization yet. At the top of the repository, run:");
  console.error("mvn -q package -DskipTests");
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "jar"), { recursive: true });
const tool = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "jar") : "jar";
execFileSync(tool, ["xf", join(built, jar), "org/rapporteur/json/schema"], { cwd: join(target, "jar") });

function filesOf(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
