package dev.virga.kernel.plugin;

import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Asks each plugin what it is, and sorts out what cannot work.
public final class PluginValidator {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

  private PluginValidator() {}

  /// What can be started, and what not.
  ///
  /// @param valid services that may be started, in the order of their names
  /// @param problems the others, and why
  public record Result(List<ValidPlugin> valid, List<PluginProblem> problems) {}

  /// A service that may be started.
  ///
  /// @param source where it is from
  /// @param plugin its plugin
  /// @param descriptor what the plugin says it is
  public record ValidPlugin(String source, ServicePlugin plugin, ServiceDescriptor descriptor) {}

  /// Validates the services that were found; of two with one name the first is kept.
  ///
  /// @param protocols the names of the protocols that there are
  public static Result validate(
      List<FoundPlugins.Found<ServicePlugin>> found, Set<String> protocols) {
    Map<String, ValidPlugin> valid = new HashMap<>();
    var problems = new ArrayList<PluginProblem>();
    for (var it : found) {
      String className = className(it.provider());
      try {
        ServiceDescriptor descriptor = it.provider().descriptor();
        String wrong = wrong(descriptor, protocols, valid);
        if (wrong == null) {
          valid.put(descriptor.name(), new ValidPlugin(it.source(), it.provider(), descriptor));
        } else {
          problems.add(new PluginProblem(it.source(), descriptor.name(), wrong));
        }
      } catch (RuntimeException | LinkageError e) {
        problems.add(PluginProblem.of(it.source(), className, e));
      }
    }
    return new Result(
        valid.values().stream()
            .sorted((a, b) -> a.descriptor().name().compareTo(b.descriptor().name()))
            .toList(),
        problems);
  }

  private static String className(ServicePlugin plugin) {
    return plugin instanceof DropInPlugin dropIn ? dropIn.className() : plugin.getClass().getName();
  }

  private static @Nullable String wrong(
      ServiceDescriptor descriptor, Set<String> protocols, Map<String, ValidPlugin> valid) {
    if (!NAME.matcher(descriptor.name()).matches()) {
      return "the service name '" + descriptor.name() + "' must match " + NAME;
    }
    if (!protocols.contains(descriptor.protocol())) {
      return "there is no protocol '"
          + descriptor.protocol()
          + "'; there are: "
          + String.join(", ", new TreeSet<>(protocols));
    }
    for (ValidPlugin other : valid.values()) {
      if (other.descriptor().name().equals(descriptor.name())) {
        return "there is already a service '" + descriptor.name() + "' (" + other.source() + ")";
      }
      if (descriptor.target() != null && descriptor.target().equals(other.descriptor().target())) {
        return "the target " + descriptor.target() + " belongs to " + other.descriptor().name();
      }
    }
    return null;
  }
}
