package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `ListPoliciesGrantingServiceAccessEntry` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccessEntry.html).
public record ListPoliciesGrantingServiceAccessEntry(
    @Length(min = 1, max = 64) @Pattern("[\\w-]*") @Nullable String serviceNamespace,
    @Nullable List<PolicyGrantingServiceAccess> policies) {}
