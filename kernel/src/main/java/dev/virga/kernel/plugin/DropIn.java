package dev.virga.kernel.plugin;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/// A plugin from outside: a jar, or a folder of jars, loaded apart from all others.
///
/// On the module path it is a module layer, in which explicit and automatic modules may be mixed; on
/// the class path it is a class loader. Both see the platform's classes first.
sealed interface DropIn {

  /// Its providers of a service type, without those of the platform.
  <T> Iterable<T> providers(Class<T> type);

  /// Loads a drop-in.
  ///
  /// @throws IOException if it cannot be read
  /// @throws java.lang.module.FindException if a module is broken, or one that it requires is absent
  /// @throws java.lang.module.ResolutionException if its modules do not go together
  static DropIn load(Path entry) throws IOException {
    return DropIn.class.getModule().isNamed() ? layer(entry) : loader(entry);
  }

  /// A module layer.
  record Layer(ModuleLayer layer) implements DropIn {
    @Override
    public <T> Iterable<T> providers(Class<T> type) {
      return () ->
          ServiceLoader.load(layer, type).stream()
              .filter(provider -> layer.equals(provider.type().getModule().getLayer()))
              .map(ServiceLoader.Provider::get)
              .iterator();
    }
  }

  /// A class loader.
  record Loader(ClassLoader loader) implements DropIn {
    @Override
    public <T> Iterable<T> providers(Class<T> type) {
      return () ->
          ServiceLoader.load(type, loader).stream()
              .filter(provider -> loader.equals(provider.type().getClassLoader()))
              .map(ServiceLoader.Provider::get)
              .iterator();
    }
  }

  private static DropIn layer(Path entry) {
    ModuleFinder finder = ModuleFinder.of(entry);
    Set<String> names =
        finder.findAll().stream()
            .map(ModuleReference::descriptor)
            .map(java.lang.module.ModuleDescriptor::name)
            .collect(Collectors.toSet());
    ModuleLayer boot = ModuleLayer.boot();
    for (String name : names) {
      if (boot.findModule(name).isPresent() && names.size() == 1) {
        throw new IllegalArgumentException("the platform already has a module named " + name);
      }
    }
    // All modules are roots: automatic modules do not pull in the explicit ones that they need.
    Configuration configuration = boot.configuration().resolve(ModuleFinder.of(), finder, names);
    return new Layer(
        ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(boot), ClassLoader.getSystemClassLoader())
            .layer());
  }

  private static DropIn loader(Path entry) throws IOException {
    var jars = new ArrayList<URL>();
    if (Files.isDirectory(entry)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(entry, "*.jar")) {
        for (Path jar : found) {
          jars.add(jar.toUri().toURL());
        }
      }
    } else {
      jars.add(entry.toUri().toURL());
    }
    return new Loader(new URLClassLoader(jars.toArray(URL[]::new), DropIn.class.getClassLoader()));
  }
}
