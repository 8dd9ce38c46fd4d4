package dev.virga.scaffold;

import dev.virga.spi.Operation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The operations that a plugin has, found among its compiled classes.
final class Compiled {
  private Compiled() {}

  /// Loads the operations of a plugin from its folder of classes, sorted by name. The loader stays
  /// open as long as the classes are used, because they load their records late.
  ///
  /// @throws IllegalArgumentException if nothing was compiled there
  static List<Class<?>> operations(AwsService service, Path classes) {
    Path folder = classes.resolve(service.javaPackage().replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there are no classes in " + folder + "; compile first");
    }
    try {
      URL[] urls = {classes.toUri().toURL()};
      return operations(
          classes, folder, new URLClassLoader(urls, Operation.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Finds the operations of a service in its folder of classes and the folders below.
  private static List<Class<?>> operations(Path classes, Path folder, ClassLoader loader)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
          .filter(name ->
              name.endsWith(".class") && !name.contains("$") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(name -> load(name, loader))
          .filter(Compiled::isOperation)
          .toList();
    }
  }

  private static boolean isOperation(Class<?> type) {
    return Operation.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
  }

  private static Class<?> load(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
