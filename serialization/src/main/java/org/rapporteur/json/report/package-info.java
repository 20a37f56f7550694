/**
 * Writes down what was found in a dossier file, for other programs.
 *
 * <p>Start at {@link org.rapporteur.json.report.CheckedFile}, which holds the problems of reading a file and the violations
 * of rules together. {@link org.rapporteur.json.report.ReportWriter} writes them as JSON of our own,
 * {@link org.rapporteur.json.report.SarifWriter} as SARIF 2.1.0, which code hosts and editors show on the lines of the file.
 * For people there is {@link org.rapporteur.validation.Report#toText}.
 */
@NullMarked
package org.rapporteur.json.report;

import org.jspecify.annotations.NullMarked;
