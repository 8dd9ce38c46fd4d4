package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `ObjectLockRule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ObjectLockRule.html).
public record ObjectLockRule(@Nullable DefaultRetention defaultRetention) {}
