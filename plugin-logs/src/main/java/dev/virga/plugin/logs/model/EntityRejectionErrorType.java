package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Name;

/// The values that CloudWatch Logs has for an entity rejection error type.
public enum EntityRejectionErrorType {
  @Name("InvalidEntity")
  INVALID_ENTITY,
  @Name("InvalidTypeValue")
  INVALID_TYPE_VALUE,
  @Name("InvalidKeyAttributes")
  INVALID_KEY_ATTRIBUTES,
  @Name("InvalidAttributes")
  INVALID_ATTRIBUTES,
  @Name("EntitySizeTooLarge")
  ENTITY_SIZE_TOO_LARGE,
  @Name("UnsupportedLogGroupType")
  UNSUPPORTED_LOG_GROUP_TYPE,
  @Name("MissingRequiredFields")
  MISSING_REQUIRED_FIELDS,
}
