package dev.virga.plugin.lambda.code;

import java.util.List;
import java.util.stream.Stream;

/// Where an entry of an archive belongs, as the names of directories and a last name.
///
/// @param parts none for the directory of the archive itself
record ZipEntryName(List<String> parts) {
  /// Takes a name apart.
  ///
  /// @throws dev.virga.spi.AwsException if it leads outside
  static ZipEntryName of(String name) {
    if (name.startsWith("/")
        || name.indexOf('\0') >= 0
        || Stream.of(name.split("[/\\\\]", -1)).anyMatch(".."::equals)) {
      throw CodeErrors.cannotUnzip();
    }
    return new ZipEntryName(
        Stream.of(name.split("/", -1)).filter(it -> !it.isEmpty() && !it.equals(".")).toList());
  }

  /// The name of the directory that it is in.
  ZipEntryName parent() {
    return new ZipEntryName(parts.subList(0, parts.size() - 1));
  }

  /// Whether it is the directory of the archive itself.
  boolean isRoot() {
    return parts.isEmpty();
  }

  @Override
  public String toString() {
    return String.join("/", parts);
  }
}
