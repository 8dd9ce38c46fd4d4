package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `TagFieldSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagFieldSpecificationRequest.html).
public record TagFieldSpecificationRequest(
    @Nullable TaggableResourceType resourceType, @Name("TagKey") @Nullable List<String> tagKeys) {}
