package dev.virga.plugin.efs.model;

import org.jspecify.annotations.Nullable;

/// `FileSystemProtectionDescription` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemProtectionDescription.html).
public record FileSystemProtectionDescription(
    @Nullable ReplicationOverwriteProtection replicationOverwriteProtection) {}
