package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.ServicePlugin;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// Compiles sources into jars to drop in: with `module-info.java` explicit modules, without it
/// automatic ones.
final class DropInJars {
  /// The version of every module that is compiled here.
  static final String VERSION = "9.8.7";

  private static final String PROVIDER = "META-INF/services/" + ServicePlugin.class.getName();
  private final Path directory;

  /// Compiles in a directory of a test.
  DropInJars(Path directory) {
    this.directory = directory;
  }

  /// A folder of the plugins directory, which exists.
  Path folder(String name) {
    try {
      return Files.createDirectories(plugins().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The plugins directory.
  Path plugins() {
    return directory.resolve("plugins");
  }

  /// A jar of sources, by file name, and of other entries.
  ///
  /// @param libraries further jars to compile against
  Path jar(Path jar, Map<String, String> sources, Map<String, String> entries, Path... libraries) {
    try {
      Path classes = Files.createTempDirectory(directory, "classes");
      var files = new ArrayList<String>();
      for (var source : sources.entrySet()) {
        Path file = Files.createTempDirectory(directory, "source").resolve(source.getKey());
        Files.writeString(file, source.getValue());
        files.add(file.toString());
      }
      compile(classes, sources.containsKey("module-info.java"), files, libraries);
      for (var entry : entries.entrySet()) {
        Path file = classes.resolve(entry.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, entry.getValue());
      }
      pack(classes, jar);
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An automatic module with one plugin.
  Path plugin(Path jar, String className, String source, Path... libraries) {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    return jar(
        jar, Map.of(simple + ".java", source), Map.of(PROVIDER, className + "\n"), libraries);
  }

  private static void compile(
      Path classes, boolean modules, List<String> files, Path... libraries) {
    var path = new ArrayList<String>();
    // what a test brings along hides the SPI's own classes
    Stream.of(libraries).map(Path::toString).forEach(path::add);
    path.add(location(ServicePlugin.class).toString());
    path.add(location(NullMarked.class).toString());
    var arguments = new ArrayList<>(List.of("-proc:none", "--release", "25"));
    arguments.addAll(List.of("-d", classes.toString()));
    if (modules) {
      arguments.addAll(List.of("--module-version", VERSION));
    }
    arguments.add(modules ? "--module-path" : "--class-path");
    arguments.add(String.join(File.pathSeparator, path));
    arguments.addAll(files);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new));
    assertThat(status).as(files.toString()).isZero();
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> found = Files.walk(classes)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
