package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `Remediation` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Remediation.html).
public record Remediation(@Nullable Recommendation recommendation) {}
