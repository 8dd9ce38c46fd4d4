package dev.virga.launcher.config;

import dev.virga.launcher.config.Layer.Value;
import dev.virga.launcher.log.Threshold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the environment variables of LocalStack say
/// ([its configuration](https://docs.localstack.cloud/references/configuration)), below everything that
/// is said to Virga itself. Each may have the prefix `LOCALSTACK_`, which wins.
///
/// Some of the names are anybody's: a `DEBUG` that is not LocalStack's 0 or 1, a `DEFAULT_REGION` that is
/// none of AWS, or `SERVICES` that name none of ours, change nothing and refuse nothing.
///
/// @param layer the values that correspond to a key
/// @param services the names of `SERVICES`, as LocalStack spells them
/// @param notes what the user is told of a key that came from here
/// @param ignored variables of LocalStack that have no meaning here, sorted
public record LocalStackLayer(
    Layer layer, List<String> services, Map<Key, String> notes, List<String> ignored) {

  /// Where LocalStack's image keeps its volume.
  private static final Path VOLUME = Path.of("/var/lib/localstack");

  static LocalStackLayer read(Map<String, String> environment, Path base) {
    var variables = new LocalStackVariables(environment);
    var read =
        new LocalStackLayer(
            Layer.of(base), services(variables), new EnumMap<>(Key.class), variables.ignored());
    variables.find("EDGE_PORT").ifPresent(it -> read.put(Key.PORT, it));
    read.gateway(variables);
    variables.find("TEST_AWS_ACCOUNT_ID").ifPresent(it -> read.put(Key.ACCOUNT, it));
    variables
        .find("DEFAULT_REGION")
        .filter(it -> Settled.REGION.matcher(it.text()).matches())
        .ifPresent(it -> read.put(Key.REGION, it));
    read.persistence(variables);
    if (variables.isOn("DEBUG")) {
      read.put(Key.LOG_LEVEL, new Value("debug", "DEBUG"));
    }
    variables
        .find("LS_LOG")
        .map(LocalStackLayer::level)
        .filter(it -> Threshold.isKnown(it.text()))
        .ifPresent(it -> read.put(Key.LOG_LEVEL, it));
    return read;
  }

  /// The same without what other layers overrule.
  LocalStackLayer without(List<Layer> higher) {
    Map<Key, String> heard = new EnumMap<>(Key.class);
    notes.forEach((key, note) -> {
      if (higher.stream().noneMatch(it -> it.values().containsKey(key))) {
        heard.put(key, note);
      }
    });
    boolean selected = higher.stream().anyMatch(it -> it.values().containsKey(Key.SERVICES));
    return new LocalStackLayer(layer, selected ? List.of() : services, heard, ignored);
  }

  private void put(Key key, Value value) {
    layer.values().put(key, value);
    notes.put(key, value.origin() + ": as " + key.option() + " " + value.text());
  }

  /// Virga listens on one address, and LocalStack on a list of them.
  private void gateway(LocalStackVariables variables) {
    Optional<Value> found = variables.find("GATEWAY_LISTEN");
    if (found.isEmpty()) {
      variables
          .find("EDGE_BIND_HOST")
          .ifPresent(it -> put(Key.LISTEN, new Value(it.text() + ":4566", it.origin())));
      return;
    }
    List<String> addresses =
        Arrays.stream(found.get().text().split(","))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList();
    String first = addresses.isEmpty() ? "" : addresses.getFirst();
    String address =
        first.matches("[0-9]+") ? ":" + first : first.contains(":") ? first : first + ":4566";
    put(Key.LISTEN, new Value(address, found.get().origin()));
    // the port of the very list wins over the older variable
    layer.values().remove(Key.PORT);
    notes.remove(Key.PORT);
    if (addresses.size() > 1) {
      String others = String.join(" and ", addresses.subList(1, addresses.size()));
      notes.merge(Key.LISTEN, "; Virga has one address, so not on " + others, String::concat);
    }
  }

  private void persistence(LocalStackVariables variables) {
    if (!variables.isOn("PERSISTENCE")) {
      return;
    }
    Optional<Value> named =
        variables.find("DATA_DIR").or(() -> variables.find("LOCALSTACK_VOLUME_DIR"));
    if (named.isPresent()) {
      put(Key.DATA_DIRECTORY, new Value(named.get().text() + "/virga", "PERSISTENCE"));
    } else if (Files.isWritable(VOLUME)) {
      put(Key.DATA_DIRECTORY, new Value(VOLUME.resolve("virga").toString(), "PERSISTENCE"));
    } else {
      notes.put(
          Key.DATA_DIRECTORY, "PERSISTENCE: without a place to keep state; use --data-directory");
    }
  }

  private static Value level(Value value) {
    String level = value.text().toLowerCase(Locale.ROOT);
    String ours =
        switch (level) {
          case "trace-internal" -> "trace";
          case "warn" -> "warning";
          default -> level;
        };
    return new Value(ours, value.origin());
  }

  /// The services to start: all, where the list is only about what is loaded early. A name may have a
  /// port, as in `s3:4572`.
  private static List<String> services(LocalStackVariables variables) {
    if (variables.find("STRICT_SERVICE_LOADING").isPresent()
        && !variables.isOn("STRICT_SERVICE_LOADING")) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    variables
        .find("SERVICES")
        .ifPresent(value -> {
          for (String name : value.text().split("[,\\s]+")) {
            int colon = name.indexOf(':');
            String bare = colon < 0 ? name : name.substring(0, colon);
            if (!bare.isEmpty()) {
              names.add(bare);
            }
          }
        });
    return List.copyOf(names);
  }
}
