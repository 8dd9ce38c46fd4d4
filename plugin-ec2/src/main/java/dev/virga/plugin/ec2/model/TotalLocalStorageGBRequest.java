package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `TotalLocalStorageGBRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TotalLocalStorageGBRequest.html).
public record TotalLocalStorageGBRequest(@Nullable Double min, @Nullable Double max) {}
