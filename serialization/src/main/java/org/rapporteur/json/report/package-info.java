/**
 * Writes the results of checking dossier files, for other programs.
 *
 * <p>Start at {@link org.rapporteur.json.report.CheckedFile}, which combines the problems of reading a file with the
 * violations of rules. {@link org.rapporteur.json.report.ReportWriter} writes them in a JSON format of this library,
 * {@link org.rapporteur.json.report.SarifWriter} as SARIF 2.1.0 for code hosts and editors. For a report that people
 * can read, use {@link org.rapporteur.validation.Report#toText}.
 */
@NullMarked
package org.rapporteur.json.report;

import org.jspecify.annotations.NullMarked;
