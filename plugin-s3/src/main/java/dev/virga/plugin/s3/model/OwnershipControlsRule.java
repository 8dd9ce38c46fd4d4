package dev.virga.plugin.s3.model;

/// `OwnershipControlsRule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_OwnershipControlsRule.html).
public record OwnershipControlsRule(ObjectOwnership objectOwnership) {}
