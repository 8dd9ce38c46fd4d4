package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `DeletionTaskFailureReasonType` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletionTaskFailureReasonType.html).
public record DeletionTaskFailureReasonType(
    @Length(max = 1000) @Nullable String reason, @Nullable List<RoleUsageType> roleUsageList) {}
