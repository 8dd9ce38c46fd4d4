package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `IamInstanceProfile` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfile.html).
public record IamInstanceProfile(@Nullable String arn, @Nullable String id) {}
