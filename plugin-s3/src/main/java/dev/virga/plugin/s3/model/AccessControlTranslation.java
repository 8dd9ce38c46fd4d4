package dev.virga.plugin.s3.model;

/// `AccessControlTranslation` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AccessControlTranslation.html).
public record AccessControlTranslation(OwnerOverride owner) {}
