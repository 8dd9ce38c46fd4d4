package dev.virga.testkit.junit;

import dev.virga.testkit.Simulator;
import dev.virga.testkit.TestClock;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/// What a parameter or field gets.
final class Injection {
  private static final String KNOWN =
      "a java.net.URI with the endpoint, a String with the account, Simulator, TestClock,"
          + " and clients, AwsCredentialsProvider and Region of the AWS SDK for Java v2";

  private Injection() {}

  /// Whether a parameter is meant for us. Types that others fill as well need the annotation.
  static boolean supports(Class<?> type, boolean annotated) {
    return annotated
        || type == Simulator.class
        || type == TestClock.class
        || new SdkClient(type).canBeBuilt();
  }

  /// What is given for a type.
  ///
  /// @throws IllegalArgumentException if there is nothing of that type, with what there is
  /// @throws IllegalStateException if it cannot be made
  static Object of(Class<?> type, Place place) {
    if (type == URI.class) {
      return place.simulator().endpoint();
    } else if (type == String.class) {
      return place.account();
    } else if (type == Simulator.class) {
      return place.simulator();
    } else if (type == TestClock.class) {
      return clock(place);
    } else if (new SdkClient(type).canBeBuilt()) {
      return place.client(type);
    }
    throw new IllegalArgumentException(
        "there is no "
            + type.getName()
            + " from Virga"
            + (SdkClient.isOfSdk(type) ? ", as its builder takes no endpointOverride" : "")
            + "; there are: "
            + KNOWN);
  }

  /// Fills the annotated fields of an object, or the static ones of a class.
  ///
  /// @throws ExtensionConfigurationException if one of them cannot be filled
  static void fill(Class<?> type, @Nullable Object instance, Supplier<Place> place) {
    var fields =
        AnnotationSupport.findAnnotatedFields(
            type,
            FromVirga.class,
            field -> Modifier.isStatic(field.getModifiers()) == (instance == null),
            HierarchyTraversalMode.TOP_DOWN);
    fields.forEach(it -> fill(it, instance, place.get()));
  }

  private static void fill(Field field, @Nullable Object instance, Place place) {
    String name = field.getDeclaringClass().getName() + "." + field.getName();
    if (Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException("the @FromVirga field " + name + " is final");
    }
    try {
      // JUnit may look into the test's module, and that is enough.
      ReflectionSupport.makeAccessible(field).set(instance, of(field.getType(), place));
    } catch (IllegalArgumentException | IllegalStateException | IllegalAccessException e) {
      throw new ExtensionConfigurationException(
          "the @FromVirga field " + name + " cannot be filled: " + e.getMessage(), e);
    }
  }

  private static TestClock clock(Place place) {
    TestClock clock = place.clock();
    if (clock == null) {
      throw new IllegalStateException(
          "a TestClock needs @VirgaTest(stoppedClock = true); time passes by itself otherwise");
    }
    return clock;
  }
}
