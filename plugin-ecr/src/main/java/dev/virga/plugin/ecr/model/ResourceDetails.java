package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `ResourceDetails` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ResourceDetails.html).
public record ResourceDetails(@Nullable AwsEcrContainerImageDetails awsEcrContainerImage) {}
