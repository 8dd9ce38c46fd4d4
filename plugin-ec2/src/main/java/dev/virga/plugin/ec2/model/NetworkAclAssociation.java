package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NetworkAclAssociation` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclAssociation.html).
public record NetworkAclAssociation(
    @Nullable String networkAclAssociationId,
    @Nullable String networkAclId,
    @Nullable String subnetId) {}
