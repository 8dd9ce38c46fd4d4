package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `TagFieldSpecificationResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagFieldSpecificationResponse.html).
public record TagFieldSpecificationResponse(
    @Nullable TaggableResourceType resourceType,
    @Name("tagKeySet") @Nullable List<String> tagKeys) {}
