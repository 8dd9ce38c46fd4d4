package dev.virga.plugin.ecs.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `AwsVpcConfiguration` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html).
public record AwsVpcConfiguration(
    List<String> subnets,
    @Nullable List<String> securityGroups,
    @Nullable AssignPublicIp assignPublicIp) {}
