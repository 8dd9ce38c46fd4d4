package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;

/// `CORSConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSConfiguration.html).
public record CORSConfiguration(@Name("CORSRule") @Flattened List<CORSRule> corsRules) {}
