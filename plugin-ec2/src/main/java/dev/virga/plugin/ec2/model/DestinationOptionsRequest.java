package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `DestinationOptionsRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DestinationOptionsRequest.html).
public record DestinationOptionsRequest(
    @Nullable DestinationFileFormat fileFormat,
    @Nullable Boolean hiveCompatiblePartitions,
    @Nullable Boolean perHourPartition) {}
