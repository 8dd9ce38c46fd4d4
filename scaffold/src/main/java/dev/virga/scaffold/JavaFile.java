package dev.virga.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// A Java source file being written. The formatter of the build gives it its final form.
final class JavaFile {
  private final String javaPackage;
  private final String name;
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();

  JavaFile(String javaPackage, String name) {
    this.javaPackage = javaPackage;
    this.name = name;
  }

  /// Imports a type and gives the name to use for it.
  String use(String qualified) {
    int dot = qualified.lastIndexOf('.');
    if (!qualified.substring(0, dot).equals(javaPackage)) {
      imports.add(qualified);
    }
    return qualified.substring(dot + 1);
  }

  String use(Class<?> type) {
    return type.getPackageName().equals("java.lang")
        ? type.getSimpleName()
        : use(type.getCanonicalName());
  }

  JavaFile line(String line) {
    body.append(line).append('\n');
    return this;
  }

  String source() {
    var out = new StringBuilder("package " + javaPackage + ";\n\n");
    imports.forEach(type -> out.append("import ").append(type).append(";\n"));
    return out.append(imports.isEmpty() ? "" : "\n").append(body).toString();
  }

  /// Writes the file unless there is one already.
  ///
  /// @return whether it was written
  boolean write(Path sources) {
    return write(sources.resolve(javaPackage.replace('.', '/')).resolve(name + ".java"), source());
  }

  static boolean write(Path file, String content) {
    try {
      if (Files.exists(file)) {
        return false;
      }
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
