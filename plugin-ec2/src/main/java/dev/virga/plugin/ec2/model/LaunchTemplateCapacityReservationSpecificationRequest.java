package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateCapacityReservationSpecificationRequest` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateCapacityReservationSpecificationRequest.html).
public record LaunchTemplateCapacityReservationSpecificationRequest(
    @Nullable CapacityReservationPreference capacityReservationPreference,
    @Nullable CapacityReservationTarget capacityReservationTarget) {}
