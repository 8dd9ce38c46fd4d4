package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Item;
import java.util.List;

/// `Tagging` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tagging.html).
public record Tagging(@Item("Tag") List<Tag> tagSet) {}
