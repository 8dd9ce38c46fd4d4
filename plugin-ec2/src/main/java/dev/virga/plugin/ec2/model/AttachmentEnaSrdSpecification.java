package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AttachmentEnaSrdSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachmentEnaSrdSpecification.html).
public record AttachmentEnaSrdSpecification(
    @Nullable Boolean enaSrdEnabled,
    @Nullable AttachmentEnaSrdUdpSpecification enaSrdUdpSpecification) {}
