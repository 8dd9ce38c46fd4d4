package dev.virga.plugin.ec2.template;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Members that may be absent and then stay so.
final class Given {
  private Given() {}

  static <I, O> @Nullable O part(@Nullable I value, Function<I, O> shown) {
    return value == null ? null : shown.apply(value);
  }

  static <I, O> @Nullable List<O> each(@Nullable List<I> values, Function<I, O> shown) {
    return values == null ? null : values.stream().map(shown).toList();
  }
}
