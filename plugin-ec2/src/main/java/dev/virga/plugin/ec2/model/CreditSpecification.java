package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `CreditSpecification` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreditSpecification.html).
public record CreditSpecification(@Nullable String cpuCredits) {}
