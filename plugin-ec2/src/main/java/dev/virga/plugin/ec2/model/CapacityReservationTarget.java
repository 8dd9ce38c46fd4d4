package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// `CapacityReservationTarget` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationTarget.html).
public record CapacityReservationTarget(
    @Name("CapacityReservationId") @Nullable String capacityReservationId,
    @Name("CapacityReservationResourceGroupArn")
        @Nullable String capacityReservationResourceGroupArn) {}
