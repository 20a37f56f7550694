/**
 * A whole dossier, built in Java: what one news report says of Ukraine's path toward NATO.
 *
 * <p>Start at {@link org.rapporteur.examples.article.ArticleDossier}. The same dossier stands as JSON in {@code
 * dossier.json}, a resource of this package.
 */
@NullMarked
package org.rapporteur.examples.article;

import org.jspecify.annotations.NullMarked;
