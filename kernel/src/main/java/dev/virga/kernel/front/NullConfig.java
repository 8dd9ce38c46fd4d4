package dev.virga.kernel.front;

import io.helidon.common.GenericType;
import io.helidon.config.Config;
import io.helidon.config.ConfigValue;
import io.helidon.config.ConfigValues;
import io.helidon.config.spi.ConfigMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A configuration without anything in it. Helidon's own empty one loads its whole configuration
/// system, which costs 12 ms of the start.
@SuppressWarnings("unchecked") // asNodeList narrows a type parameter of the older interface
record NullConfig(Key key) implements Config {
  /// The root.
  static final NullConfig ROOT = new NullConfig(Key.create(""));

  @Override
  public Instant timestamp() {
    return Instant.EPOCH;
  }

  @Override
  public Config root() {
    return ROOT;
  }

  @Override
  public Config get(Key child) {
    return new NullConfig(child);
  }

  @Override
  public Config detach() {
    return ROOT;
  }

  @Override
  public Type type() {
    return Type.MISSING;
  }

  @Override
  public boolean hasValue() {
    return false;
  }

  @Override
  public Stream<Config> traverse(Predicate<Config> predicate) {
    return Stream.empty();
  }

  @Override
  public <T> T convert(Class<T> type, String value) {
    throw new UnsupportedOperationException("no value can be here");
  }

  @Override
  public ConfigMapper mapper() {
    throw new UnsupportedOperationException("no value can be here");
  }

  @Override
  public <T> ConfigValue<T> as(GenericType<T> type) {
    return ConfigValues.empty();
  }

  @Override
  public <T> ConfigValue<T> as(Class<T> type) {
    return ConfigValues.empty();
  }

  @Override
  public <T> ConfigValue<T> as(Function<Config, T> mapper) {
    return ConfigValues.empty();
  }

  @Override
  public <T> ConfigValue<List<T>> asList(Class<T> type) {
    return ConfigValues.empty();
  }

  @Override
  public <T> ConfigValue<List<T>> asList(Function<Config, T> mapper) {
    return ConfigValues.empty();
  }

  @Override
  public ConfigValue<List<Config>> asNodeList() {
    return ConfigValues.empty();
  }

  @Override
  public ConfigValue<Map<String, String>> asMap() {
    return ConfigValues.empty();
  }
}
