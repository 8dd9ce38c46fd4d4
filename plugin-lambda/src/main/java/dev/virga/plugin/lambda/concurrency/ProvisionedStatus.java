package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.model.ProvisionedConcurrencyStatusEnum;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How far it is with the environments that are wanted ahead of invocations.
///
/// @param allocated how many are initialized
/// @param reason why there are no more, or null
record ProvisionedStatus(
    int allocated, ProvisionedConcurrencyStatusEnum status, @Nullable String reason) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+0000'").withZone(ZoneOffset.UTC);

  /// Just asked for.
  static final ProvisionedStatus BEGUN =
      new ProvisionedStatus(0, ProvisionedConcurrencyStatusEnum.IN_PROGRESS, null);

  static ProvisionedStatus of(int requested, ProvisionedEnvironments.Status reached) {
    int allocated = Math.min(requested, reached.allocated());
    if (allocated == requested) {
      return new ProvisionedStatus(allocated, ProvisionedConcurrencyStatusEnum.READY, null);
    }
    return reached.failure().isEmpty()
        ? new ProvisionedStatus(allocated, ProvisionedConcurrencyStatusEnum.IN_PROGRESS, null)
        : new ProvisionedStatus(
            allocated, ProvisionedConcurrencyStatusEnum.FAILED, reached.failure());
  }

  /// A time as these operations write it.
  static String time(Instant instant) {
    return TIME.format(instant);
  }
}
