package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `AcceleratorCountRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceleratorCountRequest.html).
public record AcceleratorCountRequest(@Nullable Integer min, @Nullable Integer max) {}
