package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import java.util.List;

/// `RegistryScanningRule` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RegistryScanningRule.html).
public record RegistryScanningRule(
    ScanFrequency scanFrequency,
    @Length(max = 100) List<ScanningRepositoryFilter> repositoryFilters) {}
