package dev.virga.plugin.ecr.model;

/// The values that ECR has for a scanning configuration failure code.
public enum ScanningConfigurationFailureCode {
  REPOSITORY_NOT_FOUND,
}
