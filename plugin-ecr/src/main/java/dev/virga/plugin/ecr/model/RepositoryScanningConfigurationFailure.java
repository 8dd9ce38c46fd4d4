package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `RepositoryScanningConfigurationFailure` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RepositoryScanningConfigurationFailure.html).
public record RepositoryScanningConfigurationFailure(
    @Length(min = 2, max = 256)
        @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
        @Nullable String repositoryName,
    @Nullable ScanningConfigurationFailureCode failureCode,
    @Nullable String failureReason) {}
