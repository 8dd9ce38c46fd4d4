package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AttachmentEnaSrdUdpSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachmentEnaSrdUdpSpecification.html).
public record AttachmentEnaSrdUdpSpecification(@Nullable Boolean enaSrdUdpEnabled) {}
