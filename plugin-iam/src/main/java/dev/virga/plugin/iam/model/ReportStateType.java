package dev.virga.plugin.iam.model;

/// The values that IAM has for a report state type.
public enum ReportStateType {
  STARTED,
  INPROGRESS,
  COMPLETE,
}
