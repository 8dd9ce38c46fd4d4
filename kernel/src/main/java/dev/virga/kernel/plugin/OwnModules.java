package dev.virga.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/// The modules that a drop-in brings along: explicit ones as they are; where one jar is without a
/// `module-info.class`, all of them as one [OpenModule].
final class OwnModules implements ModuleFinder {
  private final Map<String, ModuleReference> modules = new TreeMap<>();

  private OwnModules() {}

  /// Finds the modules of a folder or jar. Those that the platform shares are left out.
  ///
  /// @throws java.lang.module.FindException if one cannot be read, has no legal name, or is there twice
  /// @throws DropInFailure if one is for another version of the SPI, or the only one is the platform's
  static OwnModules of(Path entry, ModuleLayer platform, @Nullable String spi) throws IOException {
    var found = new ArrayList<>(ModuleFinder.of(entry).findAll());
    found.sort(Comparator.comparing(it -> it.descriptor().name()));
    List<ModuleReference> own = found.stream().filter(it -> !isShared(it, platform)).toList();
    if (own.isEmpty() && !found.isEmpty()) {
      throw new DropInFailure(
          "the platform already has a module named " + found.getFirst().descriptor().name());
    }
    for (ModuleReference module : own) {
      Optional<String> wrong = SpiVersion.refuse(compiledAgainst(module), spi);
      if (wrong.isPresent()) {
        throw new DropInFailure(module.descriptor().name() + ": " + wrong.get());
      }
    }
    boolean open = own.stream().anyMatch(it -> it.descriptor().isAutomatic());
    var modules = new OwnModules();
    for (ModuleReference it : open ? List.of(OpenModule.of(own, platform)) : own) {
      modules.modules.put(it.descriptor().name(), it);
    }
    return modules;
  }

  /// The names of all modules.
  Set<String> names() {
    return modules.keySet();
  }

  @Override
  public Optional<ModuleReference> find(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  @Override
  public Set<ModuleReference> findAll() {
    return Set.copyOf(modules.values());
  }

  private static boolean isShared(ModuleReference module, ModuleLayer platform) {
    String name = module.descriptor().name();
    return SharedClasses.has(name) && platform.findModule(name).isPresent();
  }

  /// The version of the SPI that a module was compiled against, as javac or the manifest tells.
  private static @Nullable String compiledAgainst(ModuleReference module) throws IOException {
    ModuleDescriptor descriptor = module.descriptor();
    for (Requires it : descriptor.requires()) {
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
}
