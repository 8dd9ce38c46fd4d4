package dev.virga.plugin.s3.model;

/// The values that S3 has for an analytics s3 export file format.
public enum AnalyticsS3ExportFileFormat {
  CSV,
}
