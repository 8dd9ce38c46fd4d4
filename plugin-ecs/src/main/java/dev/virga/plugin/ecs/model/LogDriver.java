package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for a log driver.
public enum LogDriver {
  @Name("json-file")
  JSON_FILE,
  @Name("syslog")
  SYSLOG,
  @Name("journald")
  JOURNALD,
  @Name("gelf")
  GELF,
  @Name("fluentd")
  FLUENTD,
  @Name("awslogs")
  AWSLOGS,
  @Name("splunk")
  SPLUNK,
  @Name("awsfirelens")
  AWSFIRELENS,
}
