package org.rapporteur.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The Immutables style of the types in this package.
 *
 * <p>The builder of Immutables, such as {@code StatementBuilder}, is not the one that users see, because its setters cannot
 * be called by reflection. Every type nests a {@code Builder} that extends generated setters, such as {@code
 * StatementSetters}, which pass values on to it, take other types too, and check what is built. {@code typeInnerBuilder}
 * keeps Immutables from extending the nested one. No copy methods are generated ({@code copy = false}), so that every
 * value is created by {@code build()} and no check can be bypassed. {@code allowedClasspathAnnotations} keeps annotations of Immutables
 * out of the classes that users compile against. JDK 9 collections are not used, because they do not keep insertion
 * order. {@link Shown} writes the strings, because the generated {@code toString} lists everything and escapes nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        from = "copyFrom",
        typeBuilder = "*Builder",
        typeInnerBuilder = "GeneratedBuilder",
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
        delegateToString = "org.rapporteur.model.Shown.of",
        throwForInvalidImmutableState = MissingAttributes.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
