package org.rapporteur.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How Immutables builds the types of this package.
 *
 * <p>Every type nests a {@code Builder} that extends the generated one, which adds the overloads that parse text and the
 * checks that no single attribute can make. There are no generated copy methods ({@code copy = false}), so that
 * {@code build()} is the only way to a value and no check can be passed by. Nothing of Immutables may leak into the
 * classes that users compile against, hence {@code allowedClasspathAnnotations}; insertion order must survive, hence no
 * JDK 9 collections.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        from = "copyFrom",
        typeBuilder = "*Builder",
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        implementationNestedInBuilder = true,
        jdkOnly = true,
        jdk9Collections = false,
        deferCollectionAllocation = true,
        unsafeDefaultAndDerived = true,
        depluralize = true,
        depluralizeDictionary = {"basis:basis"},
        limitStringLengthInToString = 200,
        throwForInvalidImmutableState = MissingAttributeException.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
