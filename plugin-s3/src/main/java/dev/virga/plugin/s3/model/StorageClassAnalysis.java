package dev.virga.plugin.s3.model;

import org.jspecify.annotations.Nullable;

/// `StorageClassAnalysis` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_StorageClassAnalysis.html).
public record StorageClassAnalysis(@Nullable StorageClassAnalysisDataExport dataExport) {}
