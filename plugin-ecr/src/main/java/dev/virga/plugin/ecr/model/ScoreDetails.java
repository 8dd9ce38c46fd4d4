package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.Nullable;

/// `ScoreDetails` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ScoreDetails.html).
public record ScoreDetails(@Nullable CvssScoreDetails cvss) {}
