package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `SecondaryInterfacePrivateIpAddressSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryInterfacePrivateIpAddressSpecificationRequest.html).
public record SecondaryInterfacePrivateIpAddressSpecificationRequest(
    @Nullable String privateIpAddress) {}
