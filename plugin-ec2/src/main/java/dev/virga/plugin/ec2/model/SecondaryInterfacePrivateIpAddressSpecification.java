package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `SecondaryInterfacePrivateIpAddressSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryInterfacePrivateIpAddressSpecification.html).
public record SecondaryInterfacePrivateIpAddressSpecification(@Nullable String privateIpAddress) {}
