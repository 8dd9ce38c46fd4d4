package dev.virga.plugin.ecr.model;

/// The values that ECR has for a lifecycle policy storage class.
public enum LifecyclePolicyStorageClass {
  ARCHIVE,
  STANDARD,
}
