package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import org.jspecify.annotations.Nullable;

/// `AttachedPermissionsBoundary` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachedPermissionsBoundary.html).
public record AttachedPermissionsBoundary(
    @Nullable PermissionsBoundaryAttachmentType permissionsBoundaryType,
    @Length(min = 20, max = 2048) @Nullable String permissionsBoundaryArn) {}
