package dev.virga.kernel.plugin;

import dev.virga.spi.ServicePlugin;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// A plugin from outside: a jar, or a folder of jars, loaded apart from all others and from the
/// libraries of the platform. What they share is in [SharedClasses].
///
/// On the module path it is a module layer, in which explicit and automatic modules may be mixed; on
/// the class path it is a class loader.
sealed interface DropIn {

  /// The loader of its classes.
  ClassLoader loader();

  /// Its providers of a service type, without those of the platform. They are not instantiated.
  <T> Iterator<ServiceLoader.Provider<T>> providers(Class<T> type);

  /// Loads a drop-in.
  ///
  /// @throws IOException if it cannot be read
  /// @throws java.lang.module.FindException if a module is broken, or one that it requires is absent
  /// @throws java.lang.module.ResolutionException if its modules do not go together
  /// @throws DropInFailure if it does not go with the platform
  static DropIn load(Path entry) throws IOException {
    return DropIn.class.getModule().isNamed() ? layer(entry) : loader(entry);
  }

  /// A module layer.
  record Layer(ModuleLayer layer, ClassLoader loader) implements DropIn {
    @Override
    public <T> Iterator<ServiceLoader.Provider<T>> providers(Class<T> type) {
      return ServiceLoader.load(layer, type).stream()
          .filter(provider -> layer.equals(provider.type().getModule().getLayer()))
          .iterator();
    }
  }

  /// A class loader.
  record Loader(ClassLoader loader) implements DropIn {
    @Override
    public <T> Iterator<ServiceLoader.Provider<T>> providers(Class<T> type) {
      return ServiceLoader.load(type, loader).stream()
          .filter(provider -> loader.equals(provider.type().getClassLoader()))
          .iterator();
    }
  }

  private static DropIn layer(Path entry) throws IOException {
    ModuleLayer platform = ModuleLayer.boot();
    OwnModules own = OwnModules.of(entry, platform);
    for (ModuleReference module : own.findAll()) {
      refuseOtherSpi(module);
    }
    // All modules are roots, and the drop-in's own ones come before those of the platform.
    Configuration configuration =
        platform.configuration().resolve(own, ModuleFinder.of(), own.names());
    configuration.modules().forEach(DropIn::refuseLibrariesOfThePlatform);
    ModuleLayer.Controller controller =
        ModuleLayer.defineModulesWithOneLoader(
            configuration, List.of(platform), new SharedClasses());
    ModuleLayer layer = controller.layer();
    for (String automatic : own.automatic()) {
      Module reader = layer.findModule(automatic).orElseThrow();
      layer.modules().forEach(it -> controller.addReads(reader, it));
    }
    return new Layer(
        layer,
        own.names().isEmpty()
            ? new SharedClasses()
            : layer.findLoader(own.names().iterator().next()));
  }

  private static void refuseOtherSpi(ModuleReference module) throws IOException {
    var wrong = SpiVersion.refuse(OwnModules.compiledAgainst(module), ownVersion()).orElse(null);
    if (wrong != null) {
      throw new DropInFailure(module.descriptor().name() + ": " + wrong);
    }
  }

  private static @Nullable String ownVersion() {
    var descriptor = ServicePlugin.class.getModule().getDescriptor();
    return descriptor == null ? null : descriptor.rawVersion().orElse(null);
  }

  private static void refuseLibrariesOfThePlatform(ResolvedModule module) {
    for (ResolvedModule read : module.reads()) {
      if (read.configuration() != module.configuration() && !SharedClasses.has(read.name())) {
        throw new DropInFailure(
            "module "
                + module.name()
                + " requires "
                + read.name()
                + ", which the platform has for itself alone; the drop-in must bring its own");
      }
    }
  }

  private static DropIn loader(Path entry) throws IOException {
    // what a layer would find wrong with the jars is wrong here too
    OwnModules.of(entry, ModuleLayer.boot());
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
    return new Loader(new URLClassLoader(jars.toArray(URL[]::new), new SharedClasses()));
  }
}
