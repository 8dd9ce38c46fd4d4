package dev.virga.plugin.ecr.model;

/// The values that ECR has for a target storage class.
public enum TargetStorageClass {
  STANDARD,
  ARCHIVE,
}
