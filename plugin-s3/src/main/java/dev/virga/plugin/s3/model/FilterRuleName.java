package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for a filter rule name.
public enum FilterRuleName {
  @Name("Prefix")
  PREFIX,
  @Name("Suffix")
  SUFFIX,
}
