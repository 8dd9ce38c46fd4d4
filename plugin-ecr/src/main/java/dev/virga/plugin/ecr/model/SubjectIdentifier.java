package dev.virga.plugin.ecr.model;

/// `SubjectIdentifier` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SubjectIdentifier.html).
public record SubjectIdentifier(String imageDigest) {}
