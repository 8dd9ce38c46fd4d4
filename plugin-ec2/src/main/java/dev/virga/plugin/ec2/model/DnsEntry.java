package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `DnsEntry` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsEntry.html).
public record DnsEntry(@Nullable String dnsName, @Nullable String hostedZoneId) {}
