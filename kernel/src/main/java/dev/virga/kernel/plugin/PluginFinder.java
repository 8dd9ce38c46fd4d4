package dev.virga.kernel.plugin;

import dev.virga.spi.ServicePlugin;
import dev.virga.spi.exec.ExecutorPlugin;
import dev.virga.spi.protocol.Protocol;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds plugins: those of the platform by ServiceLoader, and the drop-ins, each in a layer of its own.
/// Nothing that is wrong with one of them keeps the others from being found.
public final class PluginFinder {
  private final List<FoundPlugins.Found<ServicePlugin>> services = new ArrayList<>();
  private final List<FoundPlugins.Found<Protocol>> protocols = new ArrayList<>();
  private final List<FoundPlugins.Found<ExecutorPlugin>> executors = new ArrayList<>();
  private final List<PluginProblem> problems = new ArrayList<>();

  private PluginFinder() {}

  /// Finds all plugins.
  ///
  /// @param directory where drop-ins are: each folder or jar in it is one; null for none
  public static FoundPlugins find(@Nullable Path directory) {
    var finder = new PluginFinder();
    ClassLoader own = PluginFinder.class.getClassLoader();
    finder.add("built in", ServiceLoader.load(ServicePlugin.class, own), finder.services);
    finder.add("built in", ServiceLoader.load(Protocol.class, own), finder.protocols);
    finder.add("built in", ServiceLoader.load(ExecutorPlugin.class, own), finder.executors);
    if (directory != null && Files.isDirectory(directory)) {
      finder.dropIns(directory);
    }
    return new FoundPlugins(
        List.copyOf(finder.services),
        List.copyOf(finder.protocols),
        List.copyOf(finder.executors),
        List.copyOf(finder.problems));
  }

  private void dropIns(Path directory) {
    var entries = new TreeSet<Path>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
      found.forEach(entries::add);
    } catch (IOException e) {
      problems.add(PluginProblem.of(directory.toString(), directory.toString(), e));
    }
    for (Path entry : entries) {
      if (Files.isDirectory(entry) || entry.toString().endsWith(".jar")) {
        dropIn(entry);
      }
    }
  }

  private void dropIn(Path entry) {
    String source = entry.getFileName().toString();
    try {
      DropIn dropIn = DropIn.load(entry);
      int before = services.size() + protocols.size() + executors.size() + problems.size();
      add(source, dropIn.providers(ServicePlugin.class), services);
      add(source, dropIn.providers(Protocol.class), protocols);
      add(source, dropIn.providers(ExecutorPlugin.class), executors);
      if (services.size() + protocols.size() + executors.size() + problems.size() == before) {
        problems.add(
            new PluginProblem(
                source, source, "it provides no ServicePlugin, Protocol or ExecutorPlugin"));
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      problems.add(PluginProblem.of(source, source, e));
    }
  }

  private <T> void add(String source, Iterable<T> providers, List<FoundPlugins.Found<T>> found) {
    Iterator<T> iterator = providers.iterator();
    while (true) {
      try {
        if (!iterator.hasNext()) {
          return;
        }
        found.add(new FoundPlugins.Found<>(source, iterator.next()));
      } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
        problems.add(PluginProblem.of(source, source, e));
        if (!(e instanceof ServiceConfigurationError)) {
          return;
        }
      }
    }
  }
}
