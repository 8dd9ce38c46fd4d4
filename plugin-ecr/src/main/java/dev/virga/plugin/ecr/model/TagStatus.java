package dev.virga.plugin.ecr.model;

/// The values that ECR has for a tag status.
public enum TagStatus {
  TAGGED,
  UNTAGGED,
  ANY,
}
