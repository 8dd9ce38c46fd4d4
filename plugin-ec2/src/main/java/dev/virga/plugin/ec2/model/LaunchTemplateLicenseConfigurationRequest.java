package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateLicenseConfigurationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateLicenseConfigurationRequest.html).
public record LaunchTemplateLicenseConfigurationRequest(@Nullable String licenseConfigurationArn) {}
