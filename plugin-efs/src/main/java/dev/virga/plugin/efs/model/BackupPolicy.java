package dev.virga.plugin.efs.model;

/// `BackupPolicy` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_BackupPolicy.html).
public record BackupPolicy(Status status) {}
