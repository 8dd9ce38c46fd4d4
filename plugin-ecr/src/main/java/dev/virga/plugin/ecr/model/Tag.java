package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Name;

/// `Tag` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Tag.html).
public record Tag(@Name("Key") String key, @Name("Value") String value) {}
