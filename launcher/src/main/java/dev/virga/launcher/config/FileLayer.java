package dev.virga.launcher.config;

import dev.virga.launcher.config.Layer.Value;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads `virga.yaml`.
///
/// ```yaml
/// listen: 127.0.0.1:4566
/// services:
///   ecs: on
///   logs: {enabled: true}
/// ```
final class FileLayer {
  private final Layer layer;
  private final String file;

  private FileLayer(Layer layer, String file) {
    this.layer = layer;
    this.file = file;
  }

  static Layer read(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    var layer = Layer.of(directory == null ? file : directory);
    String name = String.valueOf(file.getFileName());
    try (Reader reader = Files.newBufferedReader(file)) {
      new FileLayer(layer, name).top(yaml().load(reader));
      return layer;
    } catch (NoSuchFileException e) {
      throw new InvalidConfiguration("there is no configuration file " + file);
    } catch (CharacterCodingException e) {
      throw new InvalidConfiguration(file + " is not a UTF-8 text");
    } catch (IOException e) {
      throw new InvalidConfiguration(file + " cannot be read: " + e.getMessage());
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      String where = mark == null ? "" : " line " + (mark.getLine() + 1);
      throw new InvalidConfiguration(file + where + " is not valid YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new InvalidConfiguration(file + " is not valid YAML: " + e.getMessage());
    }
  }

  /// Every scalar is text, so that an account does not lose its leading zeros.
  private static Yaml yaml() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    var onlyText =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        };
    var dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(dumping), dumping, options, onlyText);
  }

  private void top(@Nullable Object document) {
    section("", document)
        .forEach((name, content) -> {
          String key = String.valueOf(name);
          switch (key) {
            case "services" -> services(content);
            case "tls", "requests" ->
                section(key, content).forEach((inner, value) -> value(key + "." + inner, value));
            default -> value(key, content);
          }
        });
  }

  /// A service is on or off, or a section with `enabled` and its own settings.
  private void services(@Nullable Object content) {
    section("services", content)
        .forEach((service, settings) -> {
          boolean shorthand = settings instanceof String text && !text.isEmpty();
          Map<?, ?> keys =
              shorthand
                  ? Map.of("enabled", onOrOff(String.valueOf(settings)))
                  : section("services." + service, settings);
          keys.forEach(
              (key, value) -> setting(String.valueOf(service), String.valueOf(key), value));
        });
  }

  private void setting(String service, String key, @Nullable Object value) {
    String path = "services." + service + "." + key;
    layer.service(service, key, new Value(scalar(path, value), origin(path)));
  }

  private static String onOrOff(String text) {
    return switch (text) {
      case "on" -> "true";
      case "off" -> "false";
      default -> text;
    };
  }

  private void value(String path, @Nullable Object content) {
    Key key =
        Key.ofPath(path)
            .orElseThrow(() ->
                new InvalidConfiguration(
                    "unknown key " + path + " in " + file + "; known keys: " + Key.known()));
    layer.values().put(key, new Value(scalar(path, content), origin(path)));
  }

  private Map<?, ?> section(String path, @Nullable Object content) {
    if (content instanceof Map<?, ?> map) {
      return map;
    } else if (content == null || content.equals("")) {
      return Map.of();
    }
    String what = path.isEmpty() ? file : origin(path);
    throw new InvalidConfiguration(what + " must hold keys with values, not '" + content + "'");
  }

  private String scalar(String path, @Nullable Object content) {
    if (content instanceof String text) {
      return text;
    }
    throw new InvalidConfiguration(origin(path) + " must be a single value, not " + content);
  }

  private String origin(String path) {
    return path + " in " + file;
  }
}
