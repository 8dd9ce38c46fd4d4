package dev.virga.plugin.s3.model;

/// `StorageClassAnalysisDataExport` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_StorageClassAnalysisDataExport.html).
public record StorageClassAnalysisDataExport(
    StorageClassAnalysisSchemaVersion outputSchemaVersion,
    AnalyticsExportDestination destination) {}
