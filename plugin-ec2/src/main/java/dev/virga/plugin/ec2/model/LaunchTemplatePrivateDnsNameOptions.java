package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplatePrivateDnsNameOptions` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplatePrivateDnsNameOptions.html).
public record LaunchTemplatePrivateDnsNameOptions(
    @Nullable HostnameType hostnameType,
    @Nullable Boolean enableResourceNameDnsARecord,
    @Nullable Boolean enableResourceNameDnsAAAARecord) {}
