package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `Tag` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Tag.html).
public record Tag(@Nullable String key, @Nullable String value) {}
