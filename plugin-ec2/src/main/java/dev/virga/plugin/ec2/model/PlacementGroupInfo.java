package dev.virga.plugin.ec2.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `PlacementGroupInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PlacementGroupInfo.html).
public record PlacementGroupInfo(@Nullable List<PlacementGroupStrategy> supportedStrategies) {}
