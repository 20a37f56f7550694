/**
 * Generates, before this module is compiled, the setters of each builder from the accessors of its type. The build runs
 * {@link org.rapporteur.codegen.Main}.
 */
package org.rapporteur.codegen;
