package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `CompletedMultipartUpload` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompletedMultipartUpload.html).
@XmlName("CompleteMultipartUpload")
public record CompletedMultipartUpload(
    @Name("Part") @Flattened @Nullable List<CompletedPart> parts) {}
