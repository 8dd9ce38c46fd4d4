package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;
import java.util.List;

/// The errors of regions and zones.
final class PlaceErrors {
  private PlaceErrors() {}

  /// Regions that the partition has not.
  static AwsException invalidRegions(List<String> names) {
    return Ec2Errors.invalidParameterValue(
        "Invalid region names: [" + String.join(", ", names) + "]");
  }

  /// Zones that the region has not.
  static AwsException invalidZones(List<String> names) {
    return Ec2Errors.invalidParameterValue(
        "Invalid availability zone: [" + String.join(", ", names) + "]");
  }

  /// Ids of zones that the region has not.
  static AwsException invalidZoneIds(List<String> ids) {
    return Ec2Errors.invalidParameterValue(
        "Invalid availability zone-id: [" + String.join(", ", ids) + "]");
  }
}
