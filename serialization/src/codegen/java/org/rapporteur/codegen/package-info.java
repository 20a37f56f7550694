/**
 * Generates the codecs {@code org.rapporteur.json.fast.*Codec} from the descriptions of the types in core.
 *
 * <p>Runs in each build before the module is compiled; see {@code serialization/pom.xml}. It is not part of the jar.
 */
package org.rapporteur.codegen;
