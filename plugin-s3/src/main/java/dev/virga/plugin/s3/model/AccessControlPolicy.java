package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `AccessControlPolicy` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AccessControlPolicy.html).
public record AccessControlPolicy(
    @Name("AccessControlList") @Item("Grant") @Nullable List<Grant> grants,
    @Nullable Owner owner) {}
