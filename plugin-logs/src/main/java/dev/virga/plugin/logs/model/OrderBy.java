package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Name;

/// The values that CloudWatch Logs has for an order by.
public enum OrderBy {
  @Name("LogStreamName")
  LOG_STREAM_NAME,
  @Name("LastEventTime")
  LAST_EVENT_TIME,
}
