package dev.virga.launcher.config;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.Configuration.Recording;
import dev.virga.kernel.Configuration.ServiceConfiguration;
import dev.virga.launcher.config.Layer.Value;
import dev.virga.launcher.log.LogFormat;
import dev.virga.launcher.log.Threshold;
import dev.virga.spi.Fidelity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The configuration after all sources were heard.
///
/// @param platform what the platform is given
/// @param only the services to start, or none for all
/// @param logLevel how much is logged
/// @param logFormat what the log looks like
/// @param initDirectory where init hooks are, or null where nothing is said
/// @param localStack what the variables of LocalStack say, where nothing else says it
public record Settled(
    Configuration platform,
    List<String> only,
    String logLevel,
    LogFormat logFormat,
    @Nullable Path initDirectory,
    LocalStackLayer localStack) {
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");
  static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}");

  /// Settles what the layers say, the later of which win.
  ///
  /// @param plugins where drop-in plugins are unless something else is configured
  /// @param localStack the lowest layer
  static Settled of(List<Layer> own, @Nullable Path plugins, LocalStackLayer localStack) {
    List<Layer> layers = new ArrayList<>(List.of(localStack.layer()));
    layers.addAll(own);
    var values = new Values(layers);
    Address address = Address.of(layers);
    Path certificate = values.path(Key.TLS_CERTIFICATE).orElse(null);
    Path key = values.path(Key.TLS_KEY).orElse(null);
    if ((certificate == null) != (key == null)) {
      throw new InvalidConfiguration(
          "tls.certificate and tls.key belong together, but only "
              + (key == null ? "tls.certificate" : "tls.key")
              + " is given");
    }
    Configuration standard = Configuration.DEFAULT;
    var platform =
        new Configuration(
            address.host(),
            address.port(),
            certificate,
            key,
            values.matching(Key.ACCOUNT, ACCOUNT, "twelve digits").orElse(standard.account()),
            values
                .matching(Key.REGION, REGION, "a region such as us-east-1")
                .orElse(standard.region()),
            values.find(Key.FIDELITY).map(Settled::fidelity).orElse(standard.fidelity()),
            values.find(Key.EXECUTOR).map(Value::text).orElse(standard.executor()),
            values.path(Key.DATA_DIRECTORY).orElse(null),
            values.path(Key.PLUGINS_DIRECTORY).orElse(plugins),
            services(layers),
            recording(values));
    return new Settled(
        platform,
        only(values),
        values.find(Key.LOG_LEVEL).map(Settled::logLevel).orElse("info"),
        values.find(Key.LOG_FORMAT).map(Settled::logFormat).orElse(LogFormat.TEXT),
        values.path(Key.INIT_DIRECTORY).orElse(null),
        localStack.without(own));
  }

  private static Fidelity fidelity(Value value) {
    return Arrays.stream(Fidelity.values())
        .filter(it -> it.name().equalsIgnoreCase(value.text()))
        .findFirst()
        .orElseThrow(() -> wrong(value, "lenient or strict"));
  }

  private static String logLevel(Value value) {
    if (!Threshold.isKnown(value.text())) {
      throw wrong(value, "one of " + Threshold.known());
    }
    return value.text();
  }

  private static LogFormat logFormat(Value value) {
    return LogFormat.named(value.text()).orElseThrow(() -> wrong(value, "text or json"));
  }

  private static Recording recording(Values values) {
    Recording standard = Recording.DEFAULT;
    return new Recording(
        values.find(Key.REQUESTS_KEEP).map(Settled::keep).orElse(standard.keep()),
        values.find(Key.REQUESTS_BODIES).map(Settled::flag).orElse(standard.bodies()));
  }

  private static int keep(Value value) {
    if (!value.text().matches("\\d{1,7}") || Integer.parseInt(value.text()) > Recording.MOST) {
      throw wrong(value, "a number from 0 to " + Recording.MOST);
    }
    return Integer.parseInt(value.text());
  }

  private static List<String> only(Values values) {
    return values
        .find(Key.SERVICES)
        .map(value -> Arrays.stream(value.text().split(",")).map(String::strip).toList())
        .orElse(List.of());
  }

  private static Map<String, ServiceConfiguration> services(List<Layer> layers) {
    Map<String, Map<String, Value>> merged = new LinkedHashMap<>();
    for (Layer layer : layers) {
      layer
          .services()
          .forEach((name, settings) ->
              merged.computeIfAbsent(name, _ -> new LinkedHashMap<>()).putAll(settings));
    }
    Map<String, ServiceConfiguration> services = new LinkedHashMap<>();
    merged.forEach((name, values) -> {
      Map<String, String> settings = new LinkedHashMap<>();
      values.forEach((key, value) -> settings.put(key, value.text()));
      settings.remove("enabled");
      Value enabled = values.get("enabled");
      services.put(name, new ServiceConfiguration(enabled == null || flag(enabled), settings));
    });
    return services;
  }

  private static boolean flag(Value value) {
    return switch (value.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(value, "true or false");
    };
  }

  static InvalidConfiguration wrong(Value value, String expected) {
    return new InvalidConfiguration(
        value.origin() + " must be " + expected + ", not '" + value.text() + "'");
  }

  /// The values of all layers.
  private record Values(List<Layer> layers) {
    Optional<Value> find(Key key) {
      return last(layer -> layer.value(key));
    }

    Optional<String> matching(Key key, Pattern pattern, String expected) {
      return find(key)
          .map(value -> {
            if (!pattern.matcher(value.text()).matches()) {
              throw wrong(value, expected);
            }
            return value.text();
          });
    }

    Optional<Path> path(Key key) {
      return last(layer -> layer.value(key).map(value -> resolve(layer, value)));
    }

    private static Path resolve(Layer layer, Value value) {
      try {
        return layer.base().resolve(value.text()).normalize();
      } catch (InvalidPathException e) {
        throw wrong(value, "a path");
      }
    }

    private <T> Optional<T> last(Function<Layer, Optional<T>> search) {
      return layers.reversed().stream().flatMap(layer -> search.apply(layer).stream()).findFirst();
    }
  }
}
