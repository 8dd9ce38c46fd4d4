package dev.virga.testkit.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/// What [VirgaTest] registers.
public final class VirgaExtension
    implements BeforeAllCallback, BeforeEachCallback, TestInstancePostProcessor, ParameterResolver {

  /// Made by JUnit.
  public VirgaExtension() {}

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext rootContext) {
    return ExtensionContextScope.TEST_METHOD;
  }

  /// Starts what the class needs before anything else of it runs, so that what is configured after this,
  /// such as a Spring context, finds static fields and the system property filled.
  @Override
  public void beforeAll(ExtensionContext context) {
    Place place = Places.ofClass(context);
    Injection.fill(context.getRequiredTestClass(), null, () -> place);
    Places.tell(context);
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) {
    Injection.fill(instance.getClass(), instance, () -> Places.of(context));
  }

  /// Makes the place known also for a test that asks for nothing of it, so that it is reset.
  @Override
  public void beforeEach(ExtensionContext context) {
    Places.of(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Injection.supports(
        parameter.getParameter().getType(), parameter.isAnnotated(FromVirga.class));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    try {
      return Injection.of(parameter.getParameter().getType(), Places.of(context));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ParameterResolutionException(
          "the parameter " + parameter.getParameter() + " cannot be given: " + e.getMessage(), e);
    }
  }
}
