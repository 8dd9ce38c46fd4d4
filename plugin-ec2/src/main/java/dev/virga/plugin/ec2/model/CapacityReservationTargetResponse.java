package dev.virga.plugin.ec2.model;

import org.jspecify.annotations.Nullable;

/// `CapacityReservationTargetResponse` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationTargetResponse.html).
public record CapacityReservationTargetResponse(
    @Nullable String capacityReservationId, @Nullable String capacityReservationResourceGroupArn) {}
