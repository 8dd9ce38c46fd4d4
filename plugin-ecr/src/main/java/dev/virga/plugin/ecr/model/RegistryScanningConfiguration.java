package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `RegistryScanningConfiguration` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RegistryScanningConfiguration.html).
public record RegistryScanningConfiguration(
    @Nullable ScanType scanType, @Length(max = 2) @Nullable List<RegistryScanningRule> rules) {}
