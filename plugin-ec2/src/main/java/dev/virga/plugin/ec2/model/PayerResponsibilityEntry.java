package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `PayerResponsibilityEntry` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PayerResponsibilityEntry.html).
public record PayerResponsibilityEntry(
    @Nullable PayerResponsibilityScope scope,
    @Nullable PayerResponsibilityType payerResponsibilityType) {}
