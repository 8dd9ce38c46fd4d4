package dev.virga.plugin.ecr.model;

/// The values that ECR has for a lifecycle policy target storage class.
public enum LifecyclePolicyTargetStorageClass {
  ARCHIVE,
}
