package dev.virga.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The modules that a drop-in brings along.
///
/// An automatic module reads every module there is, those of the platform too, and so could not bring
/// its own version of a library that the platform has. That is why it gets a descriptor that says the
/// same of the drop-in and of Java, but not of the platform's libraries: all packages are open, and it
/// may use any service.
final class OwnModules implements ModuleFinder {
  private final Map<String, ModuleReference> modules = new TreeMap<>();
  private final Set<String> automatic = new HashSet<>();

  private OwnModules() {}

  /// Finds the modules of a folder or jar. Those that the platform shares are left out.
  ///
  /// @throws java.lang.module.FindException if one cannot be read, has no legal name, or is there twice
  static OwnModules of(Path entry, ModuleLayer platform) throws IOException {
    var own = new OwnModules();
    Set<ModuleReference> found = ModuleFinder.of(entry).findAll();
    Set<String> services = null;
    for (ModuleReference module : found) {
      String name = module.descriptor().name();
      if (SharedClasses.has(name) && platform.findModule(name).isPresent()) {
        if (found.size() == 1) {
          throw new DropInFailure("the platform already has a module named " + name);
        }
      } else if (module.descriptor().isAutomatic()) {
        services = services == null ? services(found, platform) : services;
        own.automatic.add(name);
        own.modules.put(name, new Opened(module, open(module.descriptor(), services, platform)));
      } else {
        own.modules.put(name, module);
      }
    }
    return own;
  }

  /// The version of the SPI that a module was compiled against, as javac or the manifest tells.
  static @Nullable String compiledAgainst(ModuleReference module) throws IOException {
    for (Requires it : module.descriptor().requires()) {
      if (it.name().equals(SpiVersion.MODULE) && it.rawCompiledVersion().isPresent()) {
        return it.rawCompiledVersion().get();
      }
    }
    try (ModuleReader reader = module.open()) {
      Optional<InputStream> manifest = reader.open("META-INF/MANIFEST.MF");
      if (manifest.isEmpty()) {
        return null;
      }
      try (InputStream in = manifest.get()) {
        return new Manifest(in).getMainAttributes().getValue(SpiVersion.ATTRIBUTE);
      }
    }
  }

  /// The names of all modules.
  Set<String> names() {
    return modules.keySet();
  }

  /// The names of those without a descriptor of their own, which read all others of the drop-in.
  Set<String> automatic() {
    return automatic;
  }

  @Override
  public Optional<ModuleReference> find(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  @Override
  public Set<ModuleReference> findAll() {
    return Set.copyOf(modules.values());
  }

  private static ModuleDescriptor open(
      ModuleDescriptor automatic, Set<String> services, ModuleLayer platform) {
    var opened = ModuleDescriptor.newOpenModule(automatic.name());
    automatic.version().ifPresent(opened::version);
    opened.packages(automatic.packages());
    automatic.packages().forEach(opened::exports);
    automatic.provides().forEach(opened::provides);
    services.forEach(opened::uses);
    platform.modules().stream()
        .map(Module::getName)
        .filter(name -> SharedClasses.has(name) && !name.equals("java.base"))
        .forEach(opened::requires);
    return opened.build();
  }

  /// The names of all classes that may be a service.
  private static Set<String> services(Set<ModuleReference> modules, ModuleLayer platform)
      throws IOException {
    var services = new HashSet<String>();
    for (Module module : platform.modules()) {
      services.addAll(module.getDescriptor().uses());
    }
    for (ModuleReference module : modules) {
      try (ModuleReader reader = module.open();
          Stream<String> resources = reader.list()) {
        services.addAll(
            resources
                .filter(it -> it.endsWith(".class") && it.contains("/") && !it.contains("-"))
                .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
                .collect(Collectors.toSet()));
      }
    }
    return services;
  }

  /// A module under another descriptor.
  private static final class Opened extends ModuleReference {
    private final ModuleReference module;

    Opened(ModuleReference module, ModuleDescriptor descriptor) {
      super(descriptor, module.location().orElse(null));
      this.module = module;
    }

    @Override
    public ModuleReader open() throws IOException {
      return module.open();
    }
  }
}
