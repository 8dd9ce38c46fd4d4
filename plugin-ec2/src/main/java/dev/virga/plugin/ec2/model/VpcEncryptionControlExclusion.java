package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `VpcEncryptionControlExclusion` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlExclusion.html).
public record VpcEncryptionControlExclusion(
    @Nullable VpcEncryptionControlExclusionState state, @Nullable String stateMessage) {}
