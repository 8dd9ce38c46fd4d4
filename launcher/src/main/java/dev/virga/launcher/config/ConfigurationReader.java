package dev.virga.launcher.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the configuration from all its sources.
///
/// @param environment the environment variables
/// @param directory the working directory
/// @param plugins where drop-in plugins are unless something else is configured
public record ConfigurationReader(
    Map<String, String> environment, Path directory, @Nullable Path plugins) {
  /// The file that is read where none is named.
  public static final String FILE = "virga.yaml";

  private static final String FILE_VARIABLE = "VIRGA_CONFIG";

  /// Reads the file, the environment and the options.
  ///
  /// @throws InvalidConfiguration if one of them is wrong
  public Settled read(Options options) {
    List<Layer> layers = new ArrayList<>();
    Path file = file(options);
    if (file != null) {
      layers.add(FileLayer.read(file));
    }
    layers.add(EnvironmentLayer.read(environment, directory));
    layers.add(options.layer(directory));
    return Settled.of(layers, plugins, LocalStackLayer.read(environment, directory));
  }

  /// Where things beside the configuration are: the folder of the file, else the working directory.
  public Path base(Options options) {
    Path file = file(options);
    Path parent = file == null ? null : file.toAbsolutePath().getParent();
    return parent == null ? directory : parent;
  }

  /// The variables that look like ours and are not.
  public List<String> unknownVariables() {
    return environment.keySet().stream()
        .filter(name -> name.startsWith("VIRGA_") && !name.startsWith("VIRGA_SERVICES"))
        .filter(name -> !name.equals(FILE_VARIABLE) && !name.equals("VIRGA_JAVA_OPTIONS"))
        .filter(name ->
            java.util.Arrays.stream(Key.values()).noneMatch(key -> key.variables().contains(name)))
        .sorted()
        .toList();
  }

  private @Nullable Path file(Options options) {
    String named = options.file() != null ? options.file() : environment.get(FILE_VARIABLE);
    if (named != null && !named.isEmpty()) {
      return directory.resolve(named);
    }
    Path standard = directory.resolve(FILE);
    return Files.exists(standard) ? standard : null;
  }
}
