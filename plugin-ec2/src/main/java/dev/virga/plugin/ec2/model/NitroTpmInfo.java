package dev.virga.plugin.ec2.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `NitroTpmInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NitroTpmInfo.html).
public record NitroTpmInfo(@Nullable List<String> supportedVersions) {}
