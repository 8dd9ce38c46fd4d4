package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `LaunchTemplateCapacityReservationSpecificationResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateCapacityReservationSpecificationResponse.html).
public record LaunchTemplateCapacityReservationSpecificationResponse(
    @Nullable CapacityReservationPreference capacityReservationPreference,
    @Nullable CapacityReservationTargetResponse capacityReservationTarget) {}
