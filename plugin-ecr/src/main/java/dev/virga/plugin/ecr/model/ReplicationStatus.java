package dev.virga.plugin.ecr.model;

/// The values that ECR has for a replication status.
public enum ReplicationStatus {
  IN_PROGRESS,
  COMPLETE,
  FAILED,
}
