package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a partition date source.
public enum PartitionDateSource {
  @Name("EventTime")
  EVENT_TIME,
  @Name("DeliveryTime")
  DELIVERY_TIME,
}
