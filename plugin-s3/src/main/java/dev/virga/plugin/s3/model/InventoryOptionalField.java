package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;

/// The values that S3 has for an inventory optional field.
public enum InventoryOptionalField {
  @Name("Size")
  SIZE,
  @Name("LastModifiedDate")
  LAST_MODIFIED_DATE,
  @Name("StorageClass")
  STORAGE_CLASS,
  @Name("ETag")
  E_TAG,
  @Name("IsMultipartUploaded")
  IS_MULTIPART_UPLOADED,
  @Name("ReplicationStatus")
  REPLICATION_STATUS,
  @Name("EncryptionStatus")
  ENCRYPTION_STATUS,
  @Name("ObjectLockRetainUntilDate")
  OBJECT_LOCK_RETAIN_UNTIL_DATE,
  @Name("ObjectLockMode")
  OBJECT_LOCK_MODE,
  @Name("ObjectLockLegalHoldStatus")
  OBJECT_LOCK_LEGAL_HOLD_STATUS,
  @Name("IntelligentTieringAccessTier")
  INTELLIGENT_TIERING_ACCESS_TIER,
  @Name("BucketKeyStatus")
  BUCKET_KEY_STATUS,
  @Name("ChecksumAlgorithm")
  CHECKSUM_ALGORITHM,
  @Name("ObjectAccessControlList")
  OBJECT_ACCESS_CONTROL_LIST,
  @Name("ObjectOwner")
  OBJECT_OWNER,
  @Name("LifecycleExpirationDate")
  LIFECYCLE_EXPIRATION_DATE,
}
