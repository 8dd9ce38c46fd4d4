package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `DiskInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DiskInfo.html).
public record DiskInfo(@Nullable Long sizeInGB, @Nullable Integer count, @Nullable DiskType type) {}
