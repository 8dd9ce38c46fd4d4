package dev.virga.plugin.ecs;

import static dev.virga.plugin.ecs.Rule.blank;
import static dev.virga.plugin.ecs.Rule.each;

import dev.virga.plugin.ecs.model.EFSAuthorizationConfig;
import dev.virga.plugin.ecs.model.EFSAuthorizationConfigIAM;
import dev.virga.plugin.ecs.model.EFSTransitEncryption;
import dev.virga.plugin.ecs.model.EFSVolumeConfiguration;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.Volume;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules for [volumes](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html)
/// and for where they are mounted.
final class VolumeRules {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,255}");

  static final List<Rule> RULES =
      List.of(
          Rule.volume(it -> blank(it.name()), _ -> "Volume.name should not be null or empty."),
          Rule.volume(
              it -> it.name() != null && !NAME.matcher(it.name()).matches(),
              _ -> "Volume.name contains invalid characters."),
          definition -> repeatedNames(definition),
          Rule.volume(
              it ->
                  it.host() != null
                      && it.host().sourcePath() != null
                      && it.host().sourcePath().isBlank(),
              _ -> "host.sourcePath should not be blank."),
          Rule.volume(
              it -> configurations(it) > 1,
              it -> "Volume '" + it.name() + "' can have only one volume configuration."),
          efs(
              it ->
                  accessPoint(it) && !blank(it.rootDirectory()) && !"/".equals(it.rootDirectory()),
              "When using an EFS access point, the root directory must either be set to \"/\" or be"
                  + " omitted."),
          efs(
              it ->
                  it.authorizationConfig() != null
                      && it.authorizationConfig().iam() == EFSAuthorizationConfigIAM.ENABLED
                      && !encrypted(it),
              "EFS IAM authorization requires TransitEncryption to be enabled."),
          efs(
              it -> it.transitEncryptionPort() != null && !encrypted(it),
              "EFS transit encryption port requires TransitEncryption to be enabled."),
          Rule.container(
              it -> each(it.mountPoints()).stream().anyMatch(point -> blank(point.containerPath())),
              "MountPoint.containerPath should not be null or empty."),
          VolumeRules::unknownVolumes);

  private VolumeRules() {}

  private static Rule efs(Predicate<EFSVolumeConfiguration> broken, String words) {
    return Rule.volume(
        it -> it.efsVolumeConfiguration() != null && broken.test(it.efsVolumeConfiguration()),
        _ -> words);
  }

  private static boolean encrypted(EFSVolumeConfiguration efs) {
    return efs.transitEncryption() == EFSTransitEncryption.ENABLED;
  }

  private static boolean accessPoint(EFSVolumeConfiguration efs) {
    EFSAuthorizationConfig authorization = efs.authorizationConfig();
    return authorization != null && !blank(authorization.accessPointId());
  }

  private static long configurations(Volume volume) {
    return Stream.of(
            volume.dockerVolumeConfiguration(),
            volume.efsVolumeConfiguration(),
            volume.s3filesVolumeConfiguration(),
            volume.fsxWindowsFileServerVolumeConfiguration())
        .filter(Objects::nonNull)
        .count();
  }

  private static Stream<String> repeatedNames(TaskDefinition definition) {
    var seen = new HashSet<String>();
    return each(definition.volumes()).stream()
        .map(it -> it.name() == null ? "" : it.name())
        .filter(name -> !seen.add(name))
        .map(name -> "Duplicate volume name '" + name + "'.");
  }

  private static Stream<String> unknownVolumes(TaskDefinition definition) {
    var names =
        each(definition.volumes()).stream()
            .map(it -> it.name() == null ? "" : it.name())
            .collect(Collectors.toSet());
    return each(definition.containerDefinitions()).stream()
        .flatMap(it -> each(it.mountPoints()).stream())
        .map(it -> it.sourceVolume() == null ? "null" : it.sourceVolume())
        .filter(name -> !names.contains(name))
        .map(name -> "Unknown volume '" + name + "'.");
  }
}
