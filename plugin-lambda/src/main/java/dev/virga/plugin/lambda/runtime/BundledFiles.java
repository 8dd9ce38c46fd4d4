package dev.virga.plugin.lambda.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What this module brings along to run functions, as files: the directory that functions see at
/// `/var/runtime`. Made when first needed.
final class BundledFiles {
  private static final List<String> NAMES =
      List.of(
          "bootstrap.py",
          "index.mjs",
          "java/aws-lambda-java-core.jar",
          "java/aws-lambda-java-runtime-interface-client.jar",
          "java/aws-lambda-java-serialization.jar",
          "java/utils-lite.jar",
          "java/virga-log.jar");

  private final Path folder;
  private @Nullable Path unpacked;

  /// @param folder where they are put; it may be there from an earlier start
  BundledFiles(Path folder) {
    this.folder = folder;
  }

  /// The directory.
  synchronized Path directory() throws IOException {
    if (unpacked == null) {
      for (String name : NAMES) {
        unpack(name);
      }
      unpacked = folder.toRealPath();
    }
    return unpacked;
  }

  private void unpack(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (var content = BundledFiles.class.getResourceAsStream(name)) {
      if (content != null) {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
