package dev.virga.launcher.config;

import dev.virga.launcher.config.Layer.Value;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The options of `virga start`.
///
/// @param file the configuration file of `--config`, or null
/// @param values the values by key
/// @param settings the settings of `--set SERVICE.KEY=VALUE`, by `SERVICE.KEY`
public record Options(
    @Nullable String file, Map<Key, String> values, Map<String, String> settings) {
  private static final Pattern SETTING = Pattern.compile("([a-z0-9-]+\\.[a-z0-9-]+)=(.*)");

  /// Reads arguments, as `--name value` or `--name=value`.
  ///
  /// @throws InvalidConfiguration for an unknown option, one without a value, or a stray argument
  public static Options parse(List<String> arguments) {
    @Nullable String file = null;
    Map<Key, String> values = new EnumMap<>(Key.class);
    Map<String, String> settings = new LinkedHashMap<>();
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String argument = rest.remove();
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      String option = equals < 0 ? argument : argument.substring(0, equals);
      if (equals >= 0) {
        rest.push(argument.substring(equals + 1));
      }
      if (option.equals("--config")) {
        file = value(option, rest);
      } else if (option.equals("--set")) {
        setting(value(option, rest), settings);
      } else {
        Key key = Key.ofOption(option).orElseThrow(() -> unknown(option));
        values.put(key, value(option, rest));
      }
    }
    return new Options(file, values, settings);
  }

  Layer layer(Path base) {
    var layer = Layer.of(base);
    values.forEach((key, text) -> layer.values().put(key, new Value(text, key.option())));
    settings.forEach((path, text) -> {
      int dot = path.indexOf('.');
      layer.service(
          path.substring(0, dot), path.substring(dot + 1), new Value(text, "--set " + path));
    });
    return layer;
  }

  private static String value(String option, Deque<String> rest) {
    String value = rest.poll();
    if (value == null) {
      throw new InvalidConfiguration("the option " + option + " needs a value");
    }
    return value;
  }

  private static void setting(String text, Map<String, String> settings) {
    var form = SETTING.matcher(text);
    if (!form.matches()) {
      throw new InvalidConfiguration("--set must be SERVICE.KEY=VALUE, not '" + text + "'");
    }
    settings.put(form.group(1), form.group(2));
  }

  private static InvalidConfiguration unknown(String argument) {
    String known = Arrays.stream(Key.values()).map(Key::option).collect(Collectors.joining(", "));
    String what = argument.startsWith("-") ? "unknown option " : "unexpected argument ";
    return new InvalidConfiguration(what + argument + "; known options: --config, --set, " + known);
  }
}
