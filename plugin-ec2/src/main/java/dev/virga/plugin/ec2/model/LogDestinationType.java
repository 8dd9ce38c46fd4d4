package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a log destination type.
public enum LogDestinationType {
  @Name("cloud-watch-logs")
  CLOUD_WATCH_LOGS,
  @Name("s3")
  S3,
  @Name("kinesis-data-firehose")
  KINESIS_DATA_FIREHOSE,
}
