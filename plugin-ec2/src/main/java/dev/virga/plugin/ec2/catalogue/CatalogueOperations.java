package dev.virga.plugin.ec2.catalogue;

import dev.virga.spi.Operation;
import java.util.List;

/// The operations on what can be launched.
public final class CatalogueOperations {
  private CatalogueOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of() {
    var types = new InstanceTypes();
    return List.of(
        new DescribeImages(new Images()),
        new DescribeInstanceTypes(types),
        new DescribeInstanceTypeOfferings(types));
  }
}
