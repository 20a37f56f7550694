package org.rapporteur.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Restrictions of attributes beyond their types, which the generated {@code build()} checks. Every string has at least
 * one character and is well-formed, without an annotation.
 */
final class Restriction {
    private Restriction() {}

    /** An absolute IRI. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.SOURCE)
    @interface Iri {}

    /** A slug, as an id may be. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.SOURCE)
    @interface Slug {}

    /** A slug or an absolute IRI. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.SOURCE)
    @interface SlugOrIri {}

    /** A country code of the form of ISO 3166-1 alpha-2. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.SOURCE)
    @interface Country {}

    /** An integer between two bounds, inclusive. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.SOURCE)
    @interface Range {
        int least();

        int most();
    }

    /** A list that is not empty. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.SOURCE)
    @interface AtLeastOne {}

    /** Anything else, which the nested builder checks. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.SOURCE)
    @interface ByHand {}
}
