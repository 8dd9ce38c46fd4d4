package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `S3KeyFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_S3KeyFilter.html).
public record S3KeyFilter(@Name("FilterRule") @Flattened @Nullable List<FilterRule> filterRules) {}
