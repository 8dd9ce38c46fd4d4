package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `DestinationOptionsResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DestinationOptionsResponse.html).
public record DestinationOptionsResponse(
    @Nullable DestinationFileFormat fileFormat,
    @Nullable Boolean hiveCompatiblePartitions,
    @Nullable Boolean perHourPartition) {}
