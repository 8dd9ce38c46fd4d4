package dev.virga.plugin.iam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `OrderedOrganizationPolicyType` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_OrderedOrganizationPolicyType.html).
public record OrderedOrganizationPolicyType(@Nullable List<String> serviceControlPolicyInputList) {}
