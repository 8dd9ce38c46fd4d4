package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `AccountAttribute` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountAttribute.html).
public record AccountAttribute(
    @Nullable String attributeName,
    @Name("attributeValueSet") @Nullable List<AccountAttributeValue> attributeValues) {}
