package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `EgressOnlyInternetGateway` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EgressOnlyInternetGateway.html).
public record EgressOnlyInternetGateway(
    @Name("attachmentSet") @Nullable List<InternetGatewayAttachment> attachments,
    @Nullable String egressOnlyInternetGatewayId,
    @Name("tagSet") @Nullable List<Tag> tags) {}
