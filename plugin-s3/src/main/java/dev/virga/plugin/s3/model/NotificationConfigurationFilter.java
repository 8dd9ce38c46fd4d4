package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `NotificationConfigurationFilter` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_NotificationConfigurationFilter.html).
public record NotificationConfigurationFilter(@Name("S3Key") @Nullable S3KeyFilter key) {}
