package dev.virga.plugin.ec2.place;

import java.util.Map;
import java.util.Set;

/// What else is known of the [regions](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html).
final class RegionNames {
  private static final Map<String, String> LONG_NAMES =
      Map.ofEntries(
          Map.entry("af-south-1", "Africa (Cape Town)"),
          Map.entry("ap-east-1", "Asia Pacific (Hong Kong)"),
          Map.entry("ap-east-2", "Asia Pacific (Taipei)"),
          Map.entry("ap-northeast-1", "Asia Pacific (Tokyo)"),
          Map.entry("ap-northeast-2", "Asia Pacific (Seoul)"),
          Map.entry("ap-northeast-3", "Asia Pacific (Osaka)"),
          Map.entry("ap-south-1", "Asia Pacific (Mumbai)"),
          Map.entry("ap-south-2", "Asia Pacific (Hyderabad)"),
          Map.entry("ap-southeast-1", "Asia Pacific (Singapore)"),
          Map.entry("ap-southeast-2", "Asia Pacific (Sydney)"),
          Map.entry("ap-southeast-3", "Asia Pacific (Jakarta)"),
          Map.entry("ap-southeast-4", "Asia Pacific (Melbourne)"),
          Map.entry("ap-southeast-5", "Asia Pacific (Malaysia)"),
          Map.entry("ap-southeast-6", "Asia Pacific (New Zealand)"),
          Map.entry("ap-southeast-7", "Asia Pacific (Thailand)"),
          Map.entry("ca-central-1", "Canada (Central)"),
          Map.entry("ca-west-1", "Canada West (Calgary)"),
          Map.entry("cn-north-1", "China (Beijing)"),
          Map.entry("cn-northwest-1", "China (Ningxia)"),
          Map.entry("eu-central-1", "Europe (Frankfurt)"),
          Map.entry("eu-central-2", "Europe (Zurich)"),
          Map.entry("eu-north-1", "Europe (Stockholm)"),
          Map.entry("eu-south-1", "Europe (Milan)"),
          Map.entry("eu-south-2", "Europe (Spain)"),
          Map.entry("eu-west-1", "Europe (Ireland)"),
          Map.entry("eu-west-2", "Europe (London)"),
          Map.entry("eu-west-3", "Europe (Paris)"),
          Map.entry("il-central-1", "Israel (Tel Aviv)"),
          Map.entry("me-central-1", "Middle East (UAE)"),
          Map.entry("me-south-1", "Middle East (Bahrain)"),
          Map.entry("mx-central-1", "Mexico (Central)"),
          Map.entry("sa-east-1", "South America (Sao Paulo)"),
          Map.entry("us-east-1", "US East (N. Virginia)"),
          Map.entry("us-east-2", "US East (Ohio)"),
          Map.entry("us-gov-east-1", "AWS GovCloud (US-East)"),
          Map.entry("us-gov-west-1", "AWS GovCloud (US-West)"),
          Map.entry("us-west-1", "US West (N. California)"),
          Map.entry("us-west-2", "US West (Oregon)"));

  /// Regions since 2019 are off until an account wants them.
  private static final Set<String> OPT_IN =
      Set.of(
          "af-south-1",
          "ap-east-1",
          "ap-east-2",
          "ap-south-2",
          "ap-southeast-3",
          "ap-southeast-4",
          "ap-southeast-5",
          "ap-southeast-6",
          "ap-southeast-7",
          "ca-west-1",
          "eu-central-2",
          "eu-south-1",
          "eu-south-2",
          "il-central-1",
          "me-central-1",
          "me-south-1",
          "mx-central-1");

  private RegionNames() {}

  /// The name for people: `US East (N. Virginia)`.
  static String longName(String region) {
    return LONG_NAMES.getOrDefault(region, region);
  }

  /// Whether an account must opt in before it uses the region.
  static boolean needsOptIn(String region) {
    return OPT_IN.contains(region);
  }
}
