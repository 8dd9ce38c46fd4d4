package dev.virga.plugin.ecr.model;

/// The values that ECR has for an encryption type.
public enum EncryptionType {
  AES256,
  KMS,
  KMS_DSSE,
}
