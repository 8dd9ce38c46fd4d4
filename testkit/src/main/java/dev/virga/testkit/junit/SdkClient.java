package dev.virga.testkit.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A type of client of the [AWS SDK for Java 2.x](https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/home.html),
/// which is known by name only: the test brings the SDK, in whichever version.
record SdkClient(Class<?> type) {
  private static final String SDK = "software.amazon.awssdk.";
  private static final String CREDENTIALS = SDK + "auth.credentials.";
  private static final String PROVIDER = CREDENTIALS + "AwsCredentialsProvider";
  private static final String REGION = SDK + "regions.Region";

  /// Whether the type is the SDK's.
  static boolean isOfSdk(Class<?> type) {
    return type.getName().startsWith(SDK);
  }

  /// Whether it can be built for an endpoint, or is what clients are built from.
  boolean canBeBuilt() {
    return isOfSdk(type)
        && (type.getName().equals(PROVIDER)
            || type.getName().equals(REGION)
            || builder()
                .flatMap(it -> method(it.getReturnType(), "endpointOverride", URI.class))
                .isPresent());
  }

  /// Builds it for an account of a simulator.
  ///
  /// @throws IllegalStateException if the SDK refuses, with its reason
  Object build(Place place) {
    if (type.getName().equals(PROVIDER)) {
      return credentials(place);
    } else if (type.getName().equals(REGION)) {
      return region(place);
    }
    Method builder = builder().orElseThrow();
    Class<?> steps = builder.getReturnType();
    Object it = call(builder, null);
    set(it, steps, "endpointOverride", URI.class, place.simulator().endpoint());
    set(it, steps, "region", named(REGION), region(place));
    set(it, steps, "credentialsProvider", named(PROVIDER), credentials(place));
    // A bucket is a label of the host otherwise, and not every resolver knows names below
    // localhost.
    set(it, steps, "forcePathStyle", Boolean.class, true);
    return call(method(steps, "build").orElseThrow(), it);
  }

  /// Closes what was built, as far as it can be.
  static void close(Object built) {
    if (!(built instanceof AutoCloseable client)) {
      return;
    }
    try {
      client.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException(built.getClass().getName() + " cannot be closed", e);
    }
  }

  private Object credentials(Place place) {
    Object keys =
        call(
            method(named(CREDENTIALS + "AwsBasicCredentials"), "create", String.class, String.class)
                .orElseThrow(),
            null,
            place.account(),
            "test");
    Class<?> wrapped = named(CREDENTIALS + "AwsCredentials");
    return call(
        method(named(CREDENTIALS + "StaticCredentialsProvider"), "create", wrapped).orElseThrow(),
        null,
        keys);
  }

  private Object region(Place place) {
    return call(
        method(named(REGION), "of", String.class).orElseThrow(), null, place.simulator().region());
  }

  private Optional<Method> builder() {
    return method(type, "builder").filter(it -> Modifier.isStatic(it.getModifiers()));
  }

  /// A class of the SDK that the type belongs to.
  private Class<?> named(String name) {
    try {
      return Class.forName(name, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "there is " + type.getName() + " of the AWS SDK on the class path, but not " + name, e);
    }
  }

  private void set(Object builder, Class<?> steps, String name, Class<?> parameter, Object value) {
    method(steps, name, parameter).ifPresent(it -> call(it, builder, value));
  }

  private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return Optional.of(type.getMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private Object call(Method method, @Nullable Object on, Object... values) {
    try {
      return method.invoke(on, values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          type.getSimpleName() + " cannot be built: " + e.getTargetException(), e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(type.getName() + " is not what Virga knows of the SDK", e);
    }
  }
}
