package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `UnsuccessfulItemError` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulItemError.html).
public record UnsuccessfulItemError(@Nullable String code, @Nullable String message) {}
