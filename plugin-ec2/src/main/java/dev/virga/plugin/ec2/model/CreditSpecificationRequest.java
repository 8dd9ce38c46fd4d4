package dev.virga.plugin.ec2.model;

/// `CreditSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreditSpecificationRequest.html).
public record CreditSpecificationRequest(String cpuCredits) {}
