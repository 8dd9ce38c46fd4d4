package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `TagSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagSpecification.html).
public record TagSpecification(
    @Nullable String resourceType, @Name("Tag") @Nullable List<Tag> tags) {}
