package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `AvailabilityZoneAddress` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneAddress.html).
public record AvailabilityZoneAddress(
    @Name("AvailabilityZone") @Nullable String availabilityZone,
    @Name("AvailabilityZoneId") @Nullable String availabilityZoneId,
    @Name("AllocationId") @Item("AllocationId") @Nullable List<String> allocationIds) {}
