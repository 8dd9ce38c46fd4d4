package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `DeleteLaunchTemplateVersionsResponseSuccessItem` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersionsResponseSuccessItem.html).
public record DeleteLaunchTemplateVersionsResponseSuccessItem(
    @Nullable String launchTemplateId,
    @Nullable String launchTemplateName,
    @Nullable Long versionNumber) {}
