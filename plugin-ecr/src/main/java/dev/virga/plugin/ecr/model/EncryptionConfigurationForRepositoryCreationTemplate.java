package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `EncryptionConfigurationForRepositoryCreationTemplate` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_EncryptionConfigurationForRepositoryCreationTemplate.html).
public record EncryptionConfigurationForRepositoryCreationTemplate(
    EncryptionType encryptionType,
    @Length(max = 2048) @Pattern("^$|arn:aws:kms:[a-z0-9-]+:[0-9]{12}:key\\/[a-z0-9-]+")
        @Nullable String kmsKey) {}
