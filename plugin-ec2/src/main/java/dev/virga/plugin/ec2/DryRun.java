package dev.virga.plugin.ec2;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/// The parameter `DryRun`, which nearly every request has: check all, and do nothing.
final class DryRun {
  private static final ClassValue<Optional<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> request) {
          return Arrays.stream(request.getMethods())
              .filter(it -> it.getName().equals("dryRun") && it.getParameterCount() == 0)
              .findAny();
        }
      };

  private DryRun() {}

  /// Whether a request only asks.
  static boolean wanted(Record request) {
    Optional<Method> accessor = ACCESSORS.get(request.getClass());
    try {
      return accessor.isPresent() && Boolean.TRUE.equals(accessor.get().invoke(request));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(request.getClass() + " cannot be read", e);
    }
  }
}
