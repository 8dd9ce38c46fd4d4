package dev.virga.plugin.lambda.model;

/// The values that Lambda has for a provisioned concurrency status enum.
public enum ProvisionedConcurrencyStatusEnum {
  IN_PROGRESS,
  READY,
  FAILED,
}
