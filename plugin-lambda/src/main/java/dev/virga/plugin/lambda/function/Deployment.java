package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import org.jspecify.annotations.Nullable;

/// The code of a function, found and looked at.
sealed interface Deployment {
  /// An archive.
  ///
  /// @param unzippedSize the length of what is in it, in bytes
  /// @param sourceKmsKeyArn the key that it is said to be encrypted with, or null
  record Archive(
      String codeSha256, long codeSize, long unzippedSize, @Nullable String sourceKmsKeyArn)
      implements Deployment {}

  /// An image.
  ///
  /// @param uri as the caller named it
  /// @param resolvedUri the same by digest, or null where the registry is not known here
  /// @param codeSha256 the hexadecimal digits of its digest
  record Image(String uri, @Nullable String resolvedUri, String codeSha256) implements Deployment {}

  /// Writes to a configuration what it shows of the code.
  default void show(FunctionConfiguration.Builder it) {
    switch (this) {
      case Archive archive -> {
        it.codeSha256 = archive.codeSha256;
        it.codeSize = archive.codeSize;
      }
      case Image image -> {
        it.codeSha256 = image.codeSha256;
        it.codeSize = 0L;
      }
    }
  }
}
