package dev.virga.kernel.plugin;

import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.Set;

/// The plugin of a drop-in, confined.
///
/// @param plugin the plugin itself
/// @param confinement runs its code
record DropInPlugin(ServicePlugin plugin, Confinement confinement) implements ServicePlugin {
  @Override
  public ServiceDescriptor descriptor() {
    return confinement.limited(
        "descriptor()", () -> given(plugin.descriptor(), "descriptor()"), _ -> {});
  }

  @Override
  public Service start(ServiceContext context) {
    Service service =
        confinement.limited(
            "start()", () -> given(plugin.start(context), "start()"), Service::close);
    try {
      return confinement.limited(
          "operations()", () -> DropInService.of(service, confinement), DropInService::close);
    } catch (DropInFailure e) {
      confinement.limited("close()", () -> DropInService.end(service), _ -> {});
      throw e;
    }
  }

  @Override
  public Set<String> awsOperations() {
    return confinement.call(plugin::awsOperations);
  }

  /// The name of the plugin's own class.
  String className() {
    return plugin.getClass().getName();
  }

  private static <T> T given(T it, String from) {
    if (it == null) {
      throw new DropInFailure(from + " returned null");
    }
    return it;
  }
}
