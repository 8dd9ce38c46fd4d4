package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlName;
import java.util.List;

/// `BucketLifecycleConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_BucketLifecycleConfiguration.html).
@XmlName("LifecycleConfiguration")
public record BucketLifecycleConfiguration(@Name("Rule") @Flattened List<LifecycleRule> rules) {}
