package dev.virga.plugin.s3.model;

/// `RequestPaymentConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RequestPaymentConfiguration.html).
public record RequestPaymentConfiguration(Payer payer) {}
