package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `NetworkInterfaceCountRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceCountRequest.html).
public record NetworkInterfaceCountRequest(@Nullable Integer min, @Nullable Integer max) {}
