package dev.virga.plugin.iam.model;

/// The values that IAM has for a deletion task status type.
public enum DeletionTaskStatusType {
  SUCCEEDED,
  IN_PROGRESS,
  FAILED,
  NOT_STARTED,
}
