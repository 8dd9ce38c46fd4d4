package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.model.LogDestinationType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a flow log goes.
///
/// @param logGroup the name of a group of CloudWatch Logs
/// @param arn of what the log goes to
record Destination(LogDestinationType type, @Nullable String logGroup, @Nullable String arn) {
  private static final String LOG_GROUP = ":log-group:";

  /// The destination that a request names.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameter`
  static Destination of(CreateFlowLogs.Request request) {
    LogDestinationType type =
        Objects.requireNonNullElse(
            request.logDestinationType(), LogDestinationType.CLOUD_WATCH_LOGS);
    String group = request.logGroupName();
    String arn = request.logDestination();
    checkOne(type, group, arn);
    if (group != null) {
      return new Destination(type, group, null);
    }
    String given = Objects.requireNonNull(arn);
    if (!given.startsWith("arn:") || !given.split(":", -1)[2].equals(service(type))) {
      throw FlowLogErrors.invalidDestination(given);
    }
    return new Destination(type, logGroup(given), given);
  }

  private static void checkOne(
      LogDestinationType type, @Nullable String group, @Nullable String arn) {
    if (group != null && arn != null) {
      throw FlowLogErrors.groupAndDestination();
    } else if (group == null && arn == null) {
      throw FlowLogErrors.noDestination();
    } else if (group != null && type != LogDestinationType.CLOUD_WATCH_LOGS) {
      throw FlowLogErrors.groupForOtherType();
    }
  }

  private static String service(LogDestinationType type) {
    return switch (type) {
      case CLOUD_WATCH_LOGS -> "logs";
      case S3 -> "s3";
      case KINESIS_DATA_FIREHOSE -> "firehose";
    };
  }

  private static @Nullable String logGroup(String arn) {
    int at = arn.indexOf(LOG_GROUP);
    return at < 0 ? null : arn.substring(at + LOG_GROUP.length()).replaceFirst(":\\*$", "");
  }
}
