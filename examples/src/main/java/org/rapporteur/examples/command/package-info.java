/**
 * What the commands of the examples share: their options, the files that they read, the sentences in which they refuse
 * something, and their output.
 *
 * <p>{@link org.rapporteur.examples.command.Command} runs one of them. Every command takes these properties:
 *
 * <ul>
 *   <li>{@code lang}, the language: {@code en} (the default) or {@code uk}
 *   <li>{@code columns}, or the variable {@code COLUMNS} of the environment: the width of the terminal
 *   <li>{@code lines}, the most lines of text; a last line says how many are left out
 *   <li>{@code out}, a file for what would be printed
 * </ul>
 */
@NullMarked
package org.rapporteur.examples.command;

import org.jspecify.annotations.NullMarked;
