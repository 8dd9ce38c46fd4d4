package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;

/// `FileSystemConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_FileSystemConfig.html).
public record FileSystemConfig(
    @Length(max = 200)
        @Pattern(
            "arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}")
        String arn,
    @Length(max = 160) @Pattern("^/mnt/[a-zA-Z0-9-_.]+$") String localMountPath) {}
