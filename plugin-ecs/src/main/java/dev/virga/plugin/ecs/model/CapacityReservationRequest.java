package dev.virga.plugin.ecs.model;

import org.jspecify.annotations.Nullable;

/// `CapacityReservationRequest` of the [ECS API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityReservationRequest.html).
public record CapacityReservationRequest(
    @Nullable String reservationGroupArn,
    @Nullable CapacityReservationPreference reservationPreference) {}
