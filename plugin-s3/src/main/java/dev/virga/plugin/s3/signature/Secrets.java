package dev.virga.plugin.s3.signature;

import java.util.Optional;

/// The secrets of those who sign.
@FunctionalInterface
public interface Secrets {
  /// Nobody's secret is known, so nothing is verified.
  Secrets UNKNOWN = _ -> Optional.empty();

  /// The secret access key of an access key id, where it is known.
  Optional<String> of(String accessKeyId);
}
