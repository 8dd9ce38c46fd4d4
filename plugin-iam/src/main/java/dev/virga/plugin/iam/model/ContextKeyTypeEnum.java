package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Name;

/// The values that IAM has for a context key type enum.
public enum ContextKeyTypeEnum {
  @Name("string")
  STRING,
  @Name("stringList")
  STRING_LIST,
  @Name("numeric")
  NUMERIC,
  @Name("numericList")
  NUMERIC_LIST,
  @Name("boolean")
  BOOLEAN,
  @Name("booleanList")
  BOOLEAN_LIST,
  @Name("ip")
  IP,
  @Name("ipList")
  IP_LIST,
  @Name("binary")
  BINARY,
  @Name("binaryList")
  BINARY_LIST,
  @Name("date")
  DATE,
  @Name("dateList")
  DATE_LIST,
}
