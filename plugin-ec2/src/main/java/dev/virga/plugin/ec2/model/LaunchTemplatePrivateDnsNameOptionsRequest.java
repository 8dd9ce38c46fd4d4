package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplatePrivateDnsNameOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplatePrivateDnsNameOptionsRequest.html).
public record LaunchTemplatePrivateDnsNameOptionsRequest(
    @Nullable HostnameType hostnameType,
    @Nullable Boolean enableResourceNameDnsARecord,
    @Nullable Boolean enableResourceNameDnsAAAARecord) {}
