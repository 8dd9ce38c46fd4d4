package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemDescription;
import dev.virga.plugin.efs.model.PerformanceMode;
import dev.virga.plugin.efs.model.ThroughputMode;
import org.jspecify.annotations.Nullable;

/// The throughput of a file system
/// ([modes](https://docs.aws.amazon.com/efs/latest/ug/performance.html#throughput-modes)).
///
/// @param mode the mode
/// @param provisioned the provisioned throughput in MiB/s, with the mode `provisioned` only
record Throughput(ThroughputMode mode, @Nullable Double provisioned) {
  /// The most that a file system can have, in MiB/s.
  private static final int LIMIT = 3414;

  /// The throughput that a client asks for.
  ///
  /// @throws dev.virga.spi.AwsException `BadRequest` or `ThroughputLimitExceeded`
  static Throughput of(
      ThroughputMode mode, @Nullable Double provisioned, PerformanceMode performance) {
    boolean wants = mode == ThroughputMode.PROVISIONED;
    if (wants && provisioned == null) {
      throw EfsErrors.badRequest(
          "You must specify ProvisionedThroughputInMibps with ThroughputMode provisioned.");
    } else if (!wants && provisioned != null) {
      throw EfsErrors.badRequest(
          "ProvisionedThroughputInMibps is allowed with ThroughputMode provisioned only.");
    } else if (mode == ThroughputMode.ELASTIC && performance == PerformanceMode.MAX_IO) {
      throw EfsErrors.badRequest(
          "ThroughputMode elastic is not supported with PerformanceMode maxIO.");
    } else if (provisioned != null && provisioned > LIMIT) {
      throw EfsErrors.throughputLimitExceeded(LIMIT);
    }
    return new Throughput(mode, provisioned);
  }

  /// Whether a change to this is one of those that AWS allows once in 24 hours: to another mode, or to
  /// less provisioned throughput.
  boolean isLimitedChangeOf(FileSystemDescription before) {
    Double was = before.provisionedThroughputInMibps();
    return before.throughputMode() != mode
        || (was != null && provisioned != null && provisioned < was);
  }

  /// Shows it.
  void describe(FileSystemDescription.Builder it) {
    it.throughputMode = mode;
    it.provisionedThroughputInMibps = provisioned;
  }
}
