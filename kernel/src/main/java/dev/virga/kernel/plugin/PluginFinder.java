package dev.virga.kernel.plugin;

import dev.virga.spi.ServicePlugin;
import dev.virga.spi.exec.ExecutorPlugin;
import dev.virga.spi.protocol.Protocol;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds plugins: those of the platform by ServiceLoader, and the drop-ins, each in a layer of its own.
/// Nothing that is wrong with one of them keeps the others from being found.
public final class PluginFinder {
  /// The source of the plugins that the platform brings along.
  public static final String BUILT_IN = "built in";

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
    finder.add(ServiceLoader.load(ServicePlugin.class, own), finder.services);
    finder.add(ServiceLoader.load(Protocol.class, own), finder.protocols);
    finder.add(ServiceLoader.load(ExecutorPlugin.class, own), finder.executors);
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
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(PluginProblem.of(directory.toString(), directory.toString(), e));
    }
    for (Path entry : entries) {
      String source = entry.getFileName().toString();
      if (Files.isDirectory(entry) || source.endsWith(".jar")) {
        dropIn(entry, source);
      } else if (!Files.exists(entry)) {
        problems.add(new PluginProblem(source, source, "it is a link that leads nowhere"));
      }
    }
  }

  private void dropIn(Path entry, String source) {
    try {
      DropIn dropIn = DropIn.load(entry);
      var confinement = new Confinement(source, dropIn.loader());
      int before = size();
      add(
          confinement,
          dropIn.providers(ServicePlugin.class),
          it -> services.add(new FoundPlugins.Found<>(source, new DropInPlugin(it, confinement))));
      add(
          confinement,
          dropIn.providers(Protocol.class),
          it -> protocols.add(new FoundPlugins.Found<>(source, it)));
      add(
          confinement,
          dropIn.providers(ExecutorPlugin.class),
          it -> executors.add(new FoundPlugins.Found<>(source, it)));
      if (size() == before) {
        problems.add(
            new PluginProblem(
                source, source, "it provides no ServicePlugin, Protocol or ExecutorPlugin"));
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      problems.add(PluginProblem.of(source, source, e));
    }
  }

  private int size() {
    return services.size() + protocols.size() + executors.size() + problems.size();
  }

  /// Instantiates the providers of a drop-in.
  private <T> void add(
      Confinement confinement, Iterator<ServiceLoader.Provider<T>> providers, Consumer<T> found) {
    String source = confinement.source();
    boolean more = true;
    while (more) {
      try {
        more = confinement.limited("the search for providers", providers::hasNext, _ -> {});
        if (more) {
          ServiceLoader.Provider<T> provider = providers.next();
          String name = provider.type().getName();
          found.accept(confinement.limited("the constructor of " + name, provider::get, _ -> {}));
        }
      } catch (DropInFailure e) {
        problems.add(PluginProblem.of(source, source, e));
        more = e.getCause() instanceof ServiceConfigurationError;
      }
    }
  }

  private <T> void add(Iterable<T> providers, List<FoundPlugins.Found<T>> found) {
    Iterator<T> iterator = providers.iterator();
    while (true) {
      try {
        if (!iterator.hasNext()) {
          return;
        }
        found.add(new FoundPlugins.Found<>(BUILT_IN, iterator.next()));
      } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
        problems.add(PluginProblem.of(BUILT_IN, BUILT_IN, e));
        if (!(e instanceof ServiceConfigurationError)) {
          return;
        }
      }
    }
  }
}
