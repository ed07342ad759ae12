package io.github.goldenblue.core.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How value types are generated in this house; said once, worn by every type that is. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    jdkOnly = true,
    overshadowImplementation = true,
    // Builders start from another value by like(…), as a claim may have a fact named from.
    from = "like",
    allowedClasspathAnnotations = {org.immutables.value.Generated.class})
public @interface ImmutableStyle {}
