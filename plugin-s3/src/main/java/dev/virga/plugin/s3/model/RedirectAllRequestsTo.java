package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `RedirectAllRequestsTo` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RedirectAllRequestsTo.html).
public record RedirectAllRequestsTo(String hostName, @Nullable Protocol protocol) {}
