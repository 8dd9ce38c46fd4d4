package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a report format type.
public enum ReportFormatType {
  @Name("text/csv")
  TEXT_CSV,
}
