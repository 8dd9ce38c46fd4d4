package dev.virga.plugin.ecr.model;

/// The values that ECR has for a rct applied for.
public enum RCTAppliedFor {
  REPLICATION,
  PULL_THROUGH_CACHE,
  CREATE_ON_PUSH,
}
