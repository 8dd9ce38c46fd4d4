package dev.virga.plugin.ec2.net;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The [zones of the regions](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html).
/// AWS shuffles the letters for each account; here the first letter is always the first zone.
public final class Zones {
  private static final String THREE = "a1 b2 c3";

  /// For each region what the ids of its zones start with, and its zones: a letter and a number each.
  private static final Map<String, List<String>> REGIONS =
      Map.ofEntries(
          entry("af-south-1", List.of("afs1", THREE)),
          entry("ap-east-1", List.of("ape1", THREE)),
          entry("ap-east-2", List.of("ape2", THREE)),
          entry("ap-northeast-1", List.of("apne1", "a1 c2 d4")),
          entry("ap-northeast-2", List.of("apne2", "a1 b2 c3 d4")),
          entry("ap-northeast-3", List.of("apne3", THREE)),
          entry("ap-south-1", List.of("aps1", THREE)),
          entry("ap-south-2", List.of("aps2", THREE)),
          entry("ap-southeast-1", List.of("apse1", THREE)),
          entry("ap-southeast-2", List.of("apse2", THREE)),
          entry("ap-southeast-3", List.of("apse3", THREE)),
          entry("ap-southeast-4", List.of("apse4", THREE)),
          entry("ap-southeast-5", List.of("apse5", THREE)),
          entry("ap-southeast-6", List.of("apse6", THREE)),
          entry("ap-southeast-7", List.of("apse7", THREE)),
          entry("ca-central-1", List.of("cac1", "a1 b2 d4")),
          entry("ca-west-1", List.of("caw1", THREE)),
          entry("cn-north-1", List.of("cnn1", "a1 b2 d4")),
          entry("cn-northwest-1", List.of("cnnw1", THREE)),
          entry("eu-central-1", List.of("euc1", THREE)),
          entry("eu-central-2", List.of("euc2", THREE)),
          entry("eu-north-1", List.of("eun1", THREE)),
          entry("eu-south-1", List.of("eus1", THREE)),
          entry("eu-south-2", List.of("eus2", THREE)),
          entry("eu-west-1", List.of("euw1", THREE)),
          entry("eu-west-2", List.of("euw2", THREE)),
          entry("eu-west-3", List.of("euw3", THREE)),
          entry("il-central-1", List.of("ilc1", THREE)),
          entry("me-central-1", List.of("mec1", THREE)),
          entry("me-south-1", List.of("mes1", THREE)),
          entry("mx-central-1", List.of("mxc1", THREE)),
          entry("sa-east-1", List.of("sae1", THREE)),
          entry("us-east-1", List.of("use1", "a1 b2 c3 d4 e5 f6")),
          entry("us-east-2", List.of("use2", THREE)),
          entry("us-gov-east-1", List.of("usge1", THREE)),
          entry("us-gov-west-1", List.of("usgw1", THREE)),
          entry("us-west-1", List.of("usw1", "a1 c3")),
          entry("us-west-2", List.of("usw2", "a1 b2 c3 d4")));

  private Zones() {}

  /// The regions that AWS has, sorted.
  public static List<String> regions() {
    return REGIONS.keySet().stream().sorted().toList();
  }

  /// The zones of a region, sorted. A region that AWS has not got three.
  public static List<Zone> of(String region) {
    List<String> known = REGIONS.getOrDefault(region, List.of(abbreviated(region), THREE));
    return Arrays.stream(known.getLast().split(" ", -1))
        .map(it ->
            new Zone(region, region + it.charAt(0), known.getFirst() + "-az" + it.substring(1)))
        .toList();
  }

  /// The zone of a name, if the region has it.
  public static Optional<Zone> named(String region, String name) {
    return of(region).stream().filter(it -> it.name().equals(name)).findAny();
  }

  /// The zone of an id, if the region has it.
  public static Optional<Zone> withId(String region, String id) {
    return of(region).stream().filter(it -> it.id().equals(id)).findAny();
  }

  /// As AWS shortens names: the first word, then one letter of each that follows.
  private static String abbreviated(String region) {
    String[] words = region.split("-", -1);
    return Arrays.stream(words)
        .skip(1)
        .filter(it -> !it.isEmpty())
        .map(it -> it.substring(0, 1))
        .collect(Collectors.joining("", words[0], ""));
  }
}
