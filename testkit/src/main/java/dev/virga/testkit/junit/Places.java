package dev.virga.testkit.junit;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;

/// Decides where classes and tests live. JUnit's stores keep that, and close it with what it is for: a
/// test, a class, or the run.
final class Places {
  private static final Namespace NAMESPACE = Namespace.create(VirgaTest.class);
  private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";
  private static final long FIRST_ACCOUNT = 200_000_000_001L;

  private Places() {}

  /// The class that says what it wants, and what that is.
  private record Wish(Class<?> from, VirgaTest virga) {
    static Wish of(ExtensionContext context) {
      Class<?> from = context.getRequiredTestClass();
      while (from != null) {
        var found = AnnotationSupport.findAnnotation(from, VirgaTest.class);
        if (found.isPresent()) {
          return new Wish(from, found.get());
        }
        from = from.getEnclosingClass();
      }
      throw new ExtensionConfigurationException(
          "neither "
              + context.getRequiredTestClass().getName()
              + " nor a class around it has @VirgaTest");
    }

    boolean ownSimulator() {
      return virga.isolation() == Isolation.SIMULATOR || virga.stoppedClock();
    }
  }

  private enum Key {
    ACCOUNTS,
    PROPERTY,
    TEST
  }

  /// Where the class lives, or the class around it if that one asked.
  static Place ofClass(ExtensionContext context) {
    Wish wish = Wish.of(context);
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(wish.from, _ -> ofClass(wish, context), Place.class);
  }

  /// Where the test lives, or the class if nothing of a test is known yet.
  static Place of(ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      return ofClass(context);
    }
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(Key.TEST, _ -> ofTest(Wish.of(context), context), Place.class);
  }

  /// Tells the endpoint by a system property until the class ends, if that is wanted.
  static void tell(ExtensionContext context) {
    Wish wish = Wish.of(context);
    String property = wish.virga.endpointProperty();
    if (property.isEmpty()) {
      return;
    } else if (parallel(context)) {
      throw new ExtensionConfigurationException(
          "@VirgaTest of "
              + wish.from.getName()
              + ": the endpointProperty "
              + property
              + " is one for the whole JVM, and cannot be used where tests run in parallel");
    }
    String endpoint = ofClass(context).simulator().endpoint().toString();
    context
        .getStore(NAMESPACE)
        .computeIfAbsent(
            Key.PROPERTY, _ -> EndpointProperty.set(property, endpoint), EndpointProperty.class);
  }

  private static Place ofClass(Wish wish, ExtensionContext context) {
    Place place = wish.ownSimulator() ? alone(wish, context) : shared(wish, context);
    boolean alone = !parallel(context);
    boolean empty = !wish.ownSimulator() && wish.virga.reset() != Reset.NEVER;
    return empty ? place.within(() -> place.empty(alone)) : place;
  }

  private static Place ofTest(Wish wish, ExtensionContext context) {
    Place ofClass = ofClass(context);
    if (wish.virga.reset() != Reset.EACH) {
      return ofClass.within(() -> {});
    } else if (context.getExecutionMode() != ExecutionMode.CONCURRENT || !parallel(context)) {
      Runnable rewind = ofClass.rewind();
      boolean alone = wish.ownSimulator() || !parallel(context);
      return ofClass.within(() -> {
        ofClass.empty(alone);
        rewind.run();
      });
    } else if (wish.ownSimulator()) {
      return alone(wish, context);
    }
    Place own = shared(wish, context);
    return own.within(() -> own.empty(false));
  }

  /// A simulator that ends with the place.
  private static Place alone(Wish wish, ExtensionContext context) {
    Setup.Started started = start(wish, context);
    return new Place(started, started.simulator().account(), started::close);
  }

  /// The simulator of all that want the same, and an account that nobody else has who may run now.
  private static Place shared(Wish wish, ExtensionContext context) {
    Store run = context.getRoot().getStore(NAMESPACE);
    Setup setup = Setup.of(wish.virga);
    var started = run.computeIfAbsent(setup, _ -> start(wish, context), Setup.Started.class);
    var accounts =
        run.computeIfAbsent(Key.ACCOUNTS, _ -> new AtomicLong(FIRST_ACCOUNT), AtomicLong.class);
    String account =
        parallel(context)
            ? Long.toString(accounts.getAndIncrement())
            : started.simulator().account();
    return new Place(started, account, () -> {});
  }

  private static Setup.Started start(Wish wish, ExtensionContext context) {
    try {
      return Setup.of(wish.virga).start();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ExtensionConfigurationException(
          "@VirgaTest of "
              + context.getRequiredTestClass().getName()
              + ": "
              + e.getMessage()
              + ". The plugin of a service has to be on the class path of the tests, as in"
              + " dev.virga:virga-plugin-s3.",
          e);
    }
  }

  private static boolean parallel(ExtensionContext context) {
    return context.getConfigurationParameter(PARALLEL).map(Boolean::parseBoolean).orElse(false);
  }
}
