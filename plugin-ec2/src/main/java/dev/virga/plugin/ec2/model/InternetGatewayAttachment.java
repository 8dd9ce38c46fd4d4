package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `InternetGatewayAttachment` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGatewayAttachment.html).
public record InternetGatewayAttachment(@Nullable AttachmentStatus state, @Nullable String vpcId) {}
