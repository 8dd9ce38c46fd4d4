package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `Delete` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Delete.html).
public record Delete(
    @Name("Object") @Flattened List<ObjectIdentifier> objects, @Nullable Boolean quiet) {}
