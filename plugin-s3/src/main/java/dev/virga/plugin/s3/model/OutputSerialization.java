package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `OutputSerialization` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_OutputSerialization.html).
public record OutputSerialization(
    @Name("CSV") @Nullable CSVOutput csv, @Name("JSON") @Nullable JSONOutput json) {}
