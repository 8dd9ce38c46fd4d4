package dev.virga.plugin.ecr.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ListImageReferrersFilter` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImageReferrersFilter.html).
public record ListImageReferrersFilter(
    @Nullable List<String> artifactTypes, @Nullable ArtifactStatusFilter artifactStatus) {}
