package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateLicenseConfiguration` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateLicenseConfiguration.html).
public record LaunchTemplateLicenseConfiguration(@Nullable String licenseConfigurationArn) {}
