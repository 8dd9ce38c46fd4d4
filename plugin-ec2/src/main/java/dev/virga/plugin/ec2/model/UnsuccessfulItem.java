package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `UnsuccessfulItem` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulItem.html).
public record UnsuccessfulItem(
    @Nullable UnsuccessfulItemError error, @Nullable String resourceId) {}
