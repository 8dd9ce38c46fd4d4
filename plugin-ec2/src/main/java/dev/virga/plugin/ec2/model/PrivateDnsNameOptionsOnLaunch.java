package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PrivateDnsNameOptionsOnLaunch` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsNameOptionsOnLaunch.html).
public record PrivateDnsNameOptionsOnLaunch(
    @Nullable HostnameType hostnameType,
    @Nullable Boolean enableResourceNameDnsARecord,
    @Nullable Boolean enableResourceNameDnsAAAARecord) {}
