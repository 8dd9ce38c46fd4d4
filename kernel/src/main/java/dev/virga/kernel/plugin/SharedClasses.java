package dev.virga.kernel.plugin;

import dev.virga.spi.ServicePlugin;

/// What all drop-ins see of the platform: Java, the SPI and JSpecify. The platform's own libraries are
/// hidden, so that a drop-in has its own ones or none.
final class SharedClasses extends ClassLoader {
  private static final String[] MODULES = {"java.", "jdk.", SpiVersion.MODULE, "org.jspecify"};
  private final ClassLoader platform = ServicePlugin.class.getClassLoader();

  SharedClasses() {
    super("shared", null);
  }

  /// Whether a module is one that drop-ins share with the platform.
  static boolean has(String module) {
    for (String shared : MODULES) {
      if (shared.endsWith(".") ? module.startsWith(shared) : module.equals(shared)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    Class<?> found = platform.loadClass(name);
    Module module = found.getModule();
    boolean shared =
        module.isNamed()
            ? has(module.getName())
            : name.startsWith("dev.virga.spi.") || name.startsWith("org.jspecify.");
    if (!shared) {
      throw new ClassNotFoundException(name);
    }
    return found;
  }
}
