package dev.virga.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Several jars as one module, in which everything is open to everyone: what a class path is, with the
/// walls of a module around it.
///
/// Automatic modules would not do: they read every module there is, those of the platform too, and so
/// could not bring their own version of a library that the platform has.
final class OpenModule extends ModuleReference {
  private final List<ModuleReference> parts;

  private OpenModule(ModuleDescriptor descriptor, List<ModuleReference> parts) {
    super(descriptor, parts.getFirst().location().orElse(null));
    this.parts = parts;
  }

  /// Makes one of modules, under the name of the first automatic one.
  static OpenModule of(List<ModuleReference> parts, ModuleLayer platform) throws IOException {
    String name =
        parts.stream()
            .map(ModuleReference::descriptor)
            .filter(ModuleDescriptor::isAutomatic)
            .map(ModuleDescriptor::name)
            .findFirst()
            .orElseThrow();
    var packages = new HashSet<String>();
    parts.forEach(it -> packages.addAll(it.descriptor().packages()));
    var open = ModuleDescriptor.newOpenModule(name).packages(packages);
    packages.forEach(open::exports);
    var known = new HashSet<>(packages);
    for (Module module : platform.modules()) {
      if (SharedClasses.has(module.getName())) {
        module.getDescriptor().exports().stream()
            .filter(it -> !it.isQualified())
            .map(Exports::source)
            .forEach(known::add);
        if (!module.getName().equals("java.base")) {
          open.requires(module.getName());
        }
      }
    }
    uses(parts, platform).stream().filter(it -> isIn(known, it)).forEach(open::uses);
    provides(parts)
        .forEach((service, providers) -> {
          if (isIn(known, service)) {
            open.provides(service, List.copyOf(providers));
          }
        });
    return new OpenModule(open.build(), parts);
  }

  private static boolean isIn(Set<String> packages, String type) {
    return type.lastIndexOf('.') > 0 && packages.contains(type.substring(0, type.lastIndexOf('.')));
  }

  /// Any class may be a service that is looked for.
  private static Set<String> uses(List<ModuleReference> parts, ModuleLayer platform)
      throws IOException {
    var uses = new HashSet<String>();
    platform.modules().forEach(it -> uses.addAll(it.getDescriptor().uses()));
    for (ModuleReference part : parts) {
      try (ModuleReader reader = part.open();
          Stream<String> resources = reader.list()) {
        resources
            .filter(it -> it.endsWith(".class") && !it.contains("-"))
            .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
            .forEach(uses::add);
      }
    }
    return uses;
  }

  private static Map<String, Set<String>> provides(List<ModuleReference> parts) {
    var all = new TreeMap<String, Set<String>>();
    for (ModuleReference part : parts) {
      for (Provides it : part.descriptor().provides()) {
        all.computeIfAbsent(it.service(), _ -> new LinkedHashSet<>()).addAll(it.providers());
      }
    }
    return all;
  }

  @Override
  public ModuleReader open() throws IOException {
    var readers = new ArrayList<ModuleReader>();
    for (ModuleReference part : parts) {
      readers.add(part.open());
    }
    return new Reader(List.copyOf(readers));
  }

  /// Reads from the first jar that has a resource.
  private record Reader(List<ModuleReader> readers) implements ModuleReader {
    @Override
    public Optional<URI> find(String name) throws IOException {
      for (ModuleReader reader : readers) {
        Optional<URI> found = reader.find(name);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
      for (ModuleReader reader : readers) {
        Optional<InputStream> found = reader.open(name);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    @Override
    public Stream<String> list() throws IOException {
      var names = new LinkedHashSet<String>();
      for (ModuleReader reader : readers) {
        try (Stream<String> resources = reader.list()) {
          resources.forEach(names::add);
        }
      }
      return names.stream();
    }

    @Override
    public void close() throws IOException {
      for (ModuleReader reader : readers) {
        reader.close();
      }
    }
  }
}
