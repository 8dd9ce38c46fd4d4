package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on regions, zones and accounts.
public final class PlaceOperations {
  private PlaceOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    return List.of(
        new DescribeRegions(),
        new DescribeAvailabilityZones(),
        new DescribeAccountAttributes(store));
  }
}
