package dev.virga.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A parameter or field that [VirgaTest] fills: a `URI` with the endpoint, a `String` with the account,
/// or anything else that it gives to parameters.
///
/// A static field is filled before anything of the class runs, and belongs to the class; another one
/// belongs to its test.
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface FromVirga {}
