package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `IntelligentTieringAndOperator` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_IntelligentTieringAndOperator.html).
public record IntelligentTieringAndOperator(
    @Nullable String prefix, @Name("Tag") @Item("Tag") @Flattened @Nullable List<Tag> tags) {}
