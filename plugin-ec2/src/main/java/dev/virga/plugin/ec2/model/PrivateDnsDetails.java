package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PrivateDnsDetails` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsDetails.html).
public record PrivateDnsDetails(@Nullable String privateDnsName) {}
